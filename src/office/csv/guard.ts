/** What a spreadsheet would take for a formula when it opens a CSV file, with any apostrophes before it. */
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^''*[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would work out. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);
/** Takes one apostrophe off again. */
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
