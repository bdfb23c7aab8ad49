import { limits } from './limits';

/** Control characters, and marks that turn the direction of text and so could disguise a name. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A foreign text as plain text on one line, cut to a length. Tags stay what they are: characters. */
export function plainText(text: string, longest: number = limits.valueLength): string {
  const clean = text
    .slice(0, longest * 2)
    .replace(unseen, ' ')
    .trim();
  const characters = [...clean];
  return characters.length <= longest ? clean : `${characters.slice(0, longest).join('')}…`;
}

/** A file's name for display. */
export const fileLabel = (name: string): string => plainText(name, 80) || '?';

/** A file's name without folders. */
export const lastPart = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** A file's name without folders and ending, as the name of its layer. */
export function layerName(file: string): string {
  return plainText(lastPart(file).replace(/\.[^.]*$/, ''), 60) || fileLabel(file);
}
