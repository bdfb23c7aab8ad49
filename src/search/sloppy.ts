const known = new Map<string, string>();

/**
 * Pinyin with its usual confusions taken out, as speakers of Shanghai's and many other dialects type it: zh, ch, sh
 * without h, final ng as n, ü as u. Both sides are compared in this form when nothing is found otherwise.
 */
export function sloppily(spelling: string): string {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const plain = spelling
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?![aeiou])/g, 'n')
    .replace(/v/g, 'u');
  // Syllables and words come again and again; what is typed need not be kept.
  if (known.size < 20_000) known.set(spelling, plain);
  return plain;
}
