import type { TestElement, TestHead } from './elements';

const inQuotes = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const tagLines = (tags: Readonly<Record<string, string>> = {}) =>
  Object.entries(tags).map(([k, v]) => `  <tag k="${inQuotes(k)}" v="${inQuotes(v)}"/>`);

function linesOf(element: TestElement): readonly string[] {
  if ('node' in element) {
    const { node, at, tags } = element;
    return [` <node id="${node}" lat="${at[1]}" lon="${at[0]}">`, ...tagLines(tags), ' </node>'];
  }
  if ('way' in element) {
    const refs = element.refs.map((ref) => `  <nd ref="${ref}"/>`);
    return [` <way id="${element.way}">`, ...refs, ...tagLines(element.tags), ' </way>'];
  }
  const members = element.members.map(
    ([type, ref, role]) => `  <member type="${type}" ref="${ref}" role="${inQuotes(role)}"/>`,
  );
  return [` <relation id="${element.relation}">`, ...members, ...tagLines(element.tags), ' </relation>'];
}

export function xmlHead({ bounds, base }: TestHead = {}): string {
  const [west, south, east, north] = bounds ?? [];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<osm version="0.6" generator="by hand">',
    ...(base === undefined ? [] : [` <meta osm_base="${base}"/>`]),
    ...(bounds === undefined
      ? []
      : [` <bounds minlat="${south}" minlon="${west}" maxlat="${north}" maxlon="${east}"/>`]),
    '',
  ].join('\n');
}
export const xmlBody = (elements: readonly TestElement[]): string =>
  `${elements.flatMap(linesOf).join('\n')}\n`;

/** An OSM XML file. */
export const xmlText = (elements: readonly TestElement[], head: TestHead = {}): string =>
  `${xmlHead(head)}${xmlBody(elements)}</osm>\n`;
