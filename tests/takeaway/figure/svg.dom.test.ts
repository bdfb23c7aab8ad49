import { describe, expect, it } from 'vitest';
import { figurePages } from '../../../src/takeaway/figure/layout/figurePages';
import { withPicture } from '../../../src/takeaway/figure/mapPicture';
import { toSvg } from '../../../src/takeaway/figure/toSvg';
import { element, escaped, xmlOf } from '../../../src/takeaway/figure/xml';
import { content, gap, known, measure, owner } from './drawn';

/** Read by a real parser of XML; a mistake in it is told. */
function parsed(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'application/xml');
  expect(read.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return read;
}
const textsIn = (read: Document): string[] =>
  [...read.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

/** Names, and what is left of them. */
const hostile = [
  ['</text><script>alert(1)</script>'],
  ['"onload="alert(1)'],
  ["' & <b> &amp; ]]>"],
  ['a\u0000b\u0007c\ud800d\ufffee', 'abcde'],
];

const figure = (name: string) =>
  content({
    title: name,
    second: name,
    lead: [name],
    body: {
      kind: 'bars',
      bars: [
        { owner: owner(1, name), value: known(name) },
        { owner: owner(2), value: gap(name) },
      ],
      axis: [{ share: 0, label: name }],
    },
    notes: [{ title: name, notes: [{ mark: '1', text: name }] }],
    foot: [name],
  });

const svgOf = (name: string): string =>
  figurePages(figure(name), measure)
    .map((page) => toSvg(page, 'zh'))
    .join('');

describe('a figure as SVG', () => {
  it('is well-formed, A4, and its letters stay letters with their marks', () => {
    const read = parsed(svgOf('企业'));
    const root = read.documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['297mm', '210mm']);
    expect(root.getAttribute('viewBox')).toBe('0 0 841.89 595.28');
    expect(root.getAttribute('xml:lang')).toBe('zh-Hans-CN');
    expect(textsIn(read)).toContain('企业[1,a]');
    expect(read.querySelector('tspan')?.textContent).toBe('[1,a]');
    expect(read.querySelector('g')?.getAttribute('font-family')).toMatch(/^'Noto Sans SC', 'Belt Sans'/);
  });

  it.each(hostile)('keeps a hostile name a name: %j', (name = '', kept = name) => {
    const read = parsed(svgOf(name));
    expect(read.querySelector('script')).toBeNull();
    const allowed = ['svg', 'title', 'defs', 'pattern', 'line', 'rect', 'g', 'text', 'tspan', 'path'];
    for (const { localName, attributes } of read.querySelectorAll('*')) {
      expect(allowed).toContain(localName);
      for (const { name: attribute } of attributes) expect(attribute).not.toMatch(/^on/);
    }
    expect(read.querySelector('title')?.textContent).toBe(kept);
    expect(textsIn(read)).toContain(`${kept}[1,a]`);
  });

  it('hatches gaps by a pattern that is there', () => {
    const read = parsed(svgOf('企业'));
    const id = read.querySelector('pattern')?.id;
    const hatched = [...read.querySelectorAll('rect')].filter(
      (rect) => rect.getAttribute('fill') === `url(#${id})`,
    );
    expect(hatched, 'a gap and the legend').toHaveLength(2);
  });

  it('holds the picture of the map within itself, and asks nobody for anything', () => {
    const map = content({ body: { kind: 'map', bars: [{ owner: owner(1), value: known('2 公里') }] } });
    const taken = {
      picture: { png: new Blob(), dataUrl: 'data:image/png;base64,AAAA' },
      metresPerPoint: 20,
      bearing: 0,
      language: 'zh' as const,
    };
    const [page] = withPicture(figurePages(map, measure), taken, measure);
    if (page === undefined) throw new Error('no page');
    const svg = toSvg(page, 'zh');
    expect(parsed(svg).querySelector('image')?.getAttribute('href')).toBe(taken.picture.dataUrl);
    expect([...svg.matchAll(/https?:[^"<]*/g)].map(([address]) => address)).toEqual([
      'http://www.w3.org/2000/svg',
    ]);
  });
});

describe('the builder of XML', () => {
  it('escapes what has a meaning, in texts and in attributes', () => {
    expect(escaped(`<a b="c" d='e'> & f`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f');
    expect(xmlOf(element('text', { fill: '"/><script>', x: 1.23456, y: undefined }, 'a < b'))).toBe(
      '<text fill="&quot;/&gt;&lt;script&gt;" x="1.23">a &lt; b</text>',
    );
  });

  it('keeps letters beyond the first plane, and drops halves of them', () => {
    expect(escaped('\u{20000}𠮷\ud842x')).toBe('\u{20000}𠮷x');
  });
});
