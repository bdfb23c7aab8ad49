import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/ogc/answer';
import { openShelf } from '../../src/model/ogc/shelf';
import { fakeShelves } from '../offline/device';
import { configured } from './published';

const base = 'https://map.example.org/';
const answer: Answer = {
  format: 1,
  at: 5,
  pages: [
    { address: 'https://gis.example.org/x', etag: '"1"', modified: null, crs: null, content: { a: 1 } },
  ],
};

describe('the last good answer', () => {
  it('is found again, by the page and the endpoint that it is of', async () => {
    const { shelves } = fakeShelves();
    await openShelf(shelves, configured(), base).write(answer);
    expect(await openShelf(shelves, configured(), base).read()).toEqual(answer);
    expect(await openShelf(shelves, configured({ collection: 'others' }), base).read()).toBeNull();
    expect(await openShelf(shelves, configured(), `${base}copy/`).read()).toBeNull();
  });

  it('that cannot be read is none', async () => {
    const { shelves, contents } = fakeShelves();
    const shelf = openShelf(shelves, configured(), base);
    expect(await shelf.read()).toBeNull();
    await shelf.write(answer);
    for (const shelved of contents.values())
      for (const key of shelved.keys()) shelved.set(key, '{"format":2}');
    expect(await shelf.read()).toBeNull();
    for (const shelved of contents.values()) for (const key of shelved.keys()) shelved.set(key, '<html>');
    expect(await shelf.read()).toBeNull();
  });

  it('for which there is no room is said so', async () => {
    const { shelves } = fakeShelves(() => false);
    await expect(openShelf(shelves, configured(), base).write(answer)).rejects.toThrow('no room');
  });
});
