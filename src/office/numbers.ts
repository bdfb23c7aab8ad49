const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A number that was typed as text, full-width digits and grouping commas included; null where it is none. */
export function numberIn(text: string): number | null {
  const written = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  if (grouped.test(written)) return Number(written.replaceAll(',', ''));
  return plainNumber.test(written) ? Number(written) : null;
}

const dateParts =
  /^(?<year>\d{4})(?:年|[-/.](?=\d)|年?$)(?:(?<month>\d{1,2})(?:月|[-/.](?=\d)|月?$)(?:(?<day>\d{1,2})日?)?)?$/;

/** A date as the facts write it, from the ways in which it is typed; what is none comes back as it is. */
export function dateIn(cell: string | number): string {
  const written = String(cell).normalize('NFKC').replace(/\s/g, '');
  const groups = dateParts.exec(written)?.groups;
  if (groups === undefined) return String(cell).trim();
  const { year, month, day } = groups;
  return [year, month, day]
    .flatMap((number) => (number === undefined ? [] : [number.padStart(2, '0')]))
    .join('-');
}
