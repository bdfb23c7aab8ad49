declare module 'subset-font' {
  /** Cuts a font to the characters of `text` (HarfBuzz). Only what we use of its options is declared. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; keepFeatures?: string[]; noHinting?: boolean },
  ): Promise<Buffer>;
}
