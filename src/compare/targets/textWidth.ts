const wide = /[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/;
const narrow = /[ .,:;'|ilI()-]/;
const broad = /[A-Z%mwMW]/;

/** Width of a text in em of its own size, roughly and rather too much: it only keeps labels apart. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (wide.test(letter) ? 1 : narrow.test(letter) ? 0.34 : broad.test(letter) ? 0.8 : 0.58),
    0,
  );
