import { describe, expect, it } from 'vitest';
import { createActions } from '../../src/store/actions';
import { decodeScene } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { embedSnippet } from '../../src/takeaway/embedSnippet';
import { carriedScene, linkTo, mapAddress, recordLink } from '../../src/takeaway/link';
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

  it('from the preview on the page of the office leads to the map beside it', () => {
    for (const page of ['office', 'office.html', 'office.html?v=1#panel'])
      expect(mapAddress(new URL(page, address).href)).toBe(new URL('./', address).href);
    expect(mapAddress('https://example.org/office/')).toBe('https://example.org/office/');
  });

  it('to a record holds nothing of the visitor', () => {
    expect(recordLink('binjiang', 'en', address)).toBe(`${address}?v=1&lang=en&id=binjiang`);
  });
});

describe('the view that is carried out', () => {
  it('is what the panel showed before the page that carries it', () => {
    const store = createBeltStore();
    const actions = createActions(store);
    const carried = () => carriedScene(store.getState().scene, store.getState().session.shownBefore).selected;
    actions.subjectChosen('kic');
    expect(carried()).toBe('kic');
    actions.pageChosen('takeaway');
    expect(carried()).toBe('kic');
    actions.pageChosen('dossier');
    actions.pageChosen('takeaway');
    expect(carried()).toBe('kic');
    actions.pageChosen('shortlist');
    actions.pageChosen('dossier');
    expect(carried()).toBe('shortlist');
    actions.startedAgain();
    actions.pageChosen('takeaway');
    expect(carried()).toBeNull();
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
    expect(snippet).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    // An address is as its owner named it.
    expect(embedSnippet(scene, `https://map.example/a"b'c<d/`)).toContain('a&quot;b&#39;c&lt;d/?v=1&amp;');
  });

  it('opens the Scene in the arrangement for other pages', () => {
    const source = /src="([^"]*)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { search, searchParams } = new URL(source);
    expect(searchParams.get('mode')).toBe('embed');
    expect(decodeScene(search)).toEqual({ scene, notices: [] });
  });
});
