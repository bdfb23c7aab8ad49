/** The elements that a figure is made of; nothing that runs, links or loads. */
type ElementName =
  | 'svg'
  | 'title'
  | 'defs'
  | 'pattern'
  | 'g'
  | 'rect'
  | 'line'
  | 'path'
  | 'text'
  | 'tspan'
  | 'image';

export interface XmlElement {
  readonly name: ElementName;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

export const element = (
  name: ElementName,
  attributes: XmlElement['attributes'],
  ...children: XmlElement['children']
): XmlElement => ({ name, attributes, children });

/** Whatever XML 1.0 does not allow in a text: control characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and within quotes. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (mark) => entities[mark] ?? '');

/** Hundredths of a point are finer than any printer. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** An element with all that it holds, as XML. An attribute that is undefined is left out. */
export function xmlOf({ name, attributes, children }: XmlElement): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return '';
      return ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`;
    })
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escaped(child) : xmlOf(child)))
    .join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}
