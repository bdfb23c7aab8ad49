import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { defaultScene } from '../../src/store/scene';
import { wantedSites } from '../../src/store/wantedSites';
import { rawFixture } from '../model/fixture';

const belt = createBelt(parseFacts(rawFixture()).facts);
const free = 'site-12150000-3131000';
const ofAlpha = 'site-12150300-3131000';
/** `gamma` has no published site, a zone is no point, nobody is nobody. */
const shortlist = ['binjiang', 'alpha', 'gamma', free, 'nobody'].map((id) => ({ id, note: '' }));
const wanted = (selected: string | null) => wantedSites({ ...defaultScene, selected, shortlist }, belt);

describe('the reports that a Scene needs', () => {
  it('is that of the open site', () => {
    expect(wanted('site-12151010-3129970')).toEqual(['site-12151010-3129970']);
  });

  it('are those of the kept sites, and where places are compared theirs too', () => {
    expect(wanted('shortlist')).toEqual([free]);
    expect(wanted('takeaway')).toEqual([free]);
    expect(wanted('compare')).toEqual([ofAlpha, free]);
    expect(wanted('dossier')).toEqual([ofAlpha, free]);
  });

  it.each([null, 'alpha', 'sources'])('are none on %s', (selected) => {
    expect(wanted(selected)).toEqual([]);
  });
});
