const marks = /\p{M}/gu;

/** Lower case, plain Latin letters, half-width forms: what is typed and what is written become the same. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();

export const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);
