import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Scene } from '../store/scene';
import { linkTo } from './link';

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes.get(mark) ?? mark);

/** Address that opens a Scene in its arrangement for other pages. */
const embedLink = (scene: Scene, address: string): string => `${linkTo(scene, address)}&mode=embed`;

/**
 * The code to put into another page. The frame tells the map the origin of that page (and nothing of its path), so
 * that the map's messages go there only.
 */
export function embedSnippet(scene: Scene, address: string): string {
  const attributes: readonly (readonly [string, string])[] = [
    ['src', embedLink(scene, address)],
    ['title', title(scene.language)],
    ['width', '100%'],
    ['height', '480'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['referrerpolicy', 'strict-origin'],
    ['style', 'border: 0'],
  ];
  return `<iframe\n${attributes.map(([name, value]) => `  ${name}="${escaped(value)}"`).join('\n')}\n></iframe>`;
}

const title = (language: Language): string => messagesIn(language).titleLong;
