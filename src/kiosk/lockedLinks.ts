import { urlOf } from '../model/url';
/** A link in HTML or in a drawing. */
export const linkOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('a, area') : null;

const addressOf = (link: Element): URL | null => {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  return href === null ? null : urlOf(href, document.baseURI);
};

/** Does the link lead out of this page, into a new tab, to another program, or to a file? */
export function leavesPage(link: Element, here: Pick<Location, 'origin' | 'pathname'> = location): boolean {
  const address = addressOf(link);
  if (address === null) return link.hasAttribute('href') || link.hasAttribute('xlink:href');
  const target = link.getAttribute('target') ?? '';
  return (
    address.origin !== here.origin ||
    address.pathname !== here.pathname ||
    link.hasAttribute('download') ||
    !['', '_self'].includes(target)
  );
}

/** The place on this page that a link such as `#panel` names. */
export function placeNamed(link: Element): HTMLElement | null {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
}
