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

it.each([
  ['/assets/index-AbCd1234.js', true],
  ['/map/data/facts.0a1b2c3d.json', true],
  ['/office-licences.md', false],
  ['/data/manifest.202611263f2a9c1d.json', false],
  ['/data/versions.txt', false],
  ['/sw.js', false],
])('%s never changes: %s', (path, isForever) => {
  expect(headersOf(path, policy)['Cache-Control']?.includes('immutable')).toBe(isForever);
});
