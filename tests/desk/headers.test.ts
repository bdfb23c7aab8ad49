import { expect, it } from 'vitest';
import { headersOf } from '../../src/build/hall/site';

const policy = { 'Content-Security-Policy': "default-src 'none'" };

it.each(['/office', '/office.html', '/map/office'])(
  '%s is a page: it carries the policy and is asked for anew',
  (path) => {
    expect(headersOf(path, policy)).toMatchObject({ ...policy, 'Cache-Control': 'no-cache' });
  },
);

it.each(['/officer', '/assets/office-desk-AbCd1234.js'])('%s is none', (path) => {
  expect(headersOf(path, policy)).not.toMatchObject({ ...policy, 'Cache-Control': 'no-cache' });
});
