import { describe, expect, it } from 'vitest';
import { decodeScene } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import { embedSnippet } from '../../src/takeaway/embedSnippet';
import { linkTo, recordLink } from '../../src/takeaway/link';
import { anyScene, chance } from '../store/random';
import { address } from './exported';

describe('a link', () => {
  it('opens the same Scene, whatever the address it is made from', () => {
    const next = chance(5);
    for (let round = 0; round < 200; round += 1) {
      const scene = anyScene(next);
      const link = new URL(linkTo(scene, `${address}?v=1&id=binjiang#panel`));
      expect(link.origin + link.pathname).toBe(address);
      expect(decodeScene(link.search)).toEqual({ scene, notices: [] });
    }
  });

  it('to a record holds nothing of the visitor', () => {
    expect(recordLink('binjiang', 'en', address)).toBe(`${address}?v=1&lang=en&id=binjiang`);
  });
});

describe('the code to embed', () => {
  const scene = {
    ...defaultScene,
    selected: 'binjiang',
    shortlist: [{ id: 'kic', note: `"><script>alert('1')</script>&amp;` }],
  };
  const snippet = embedSnippet(scene, address);

  it('is one frame whose attributes hold whatever the visitor wrote', () => {
    const attributes = [...snippet.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name]) => name);
    const names = ['src', 'title', 'width', 'height', 'loading', 'allow', 'referrerpolicy', 'style'];
    expect(attributes).toEqual(names);
    expect(snippet.replace(/"[^"]*"/g, '""')).toBe(
      `<iframe\n${names.map((name) => `  ${name}=""`).join('\n')}\n></iframe>`,
    );
    expect(snippet).not.toContain('<script');
  });

  it('opens the Scene in the arrangement for other pages', () => {
    const source = /src="([^"]*)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { search, searchParams } = new URL(source);
    expect(searchParams.get('mode')).toBe('embed');
    expect(decodeScene(search)).toEqual({ scene, notices: [] });
  });
});
