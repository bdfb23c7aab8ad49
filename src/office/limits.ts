/** What one workbook may hold; a district has some thousands of records. */
export const limits = {
  /** Of the file as it is. */
  fileBytes: 20 * 2 ** 20,
  /** Of the archive's parts together, as its directory declares them. */
  unpackedBytes: 160 * 2 ** 20,
  entries: 1000,
  rows: 20_000,
  columns: 100,
} as const;
