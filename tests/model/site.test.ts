import { describe, expect, it } from 'vitest';
import { isSite, siteId, sitePosition } from '../../src/model/site';
import { isRecordId } from '../../src/store/ids';

describe('the id of a free site', () => {
  it('carries its position to about a metre and can stand in a link', () => {
    const id = siteId([121.510096, 31.299704]);
    expect(id).toBe('site-12151010-3129970');
    expect(isRecordId(id)).toBe(true);
    expect(sitePosition(id)).toEqual([121.5101, 31.2997]);
    expect(siteId(sitePosition(id) ?? [0, 0])).toBe(id);
  });

  it.each([
    'wujiaochang',
    'site-1-2',
    'site-23512345-4885123',
    'site-12151010-3129970-1',
    'xsite-12151010-3129970',
    '',
  ])('%s is none', (id) => expect(isSite(id)).toBe(false));
});
