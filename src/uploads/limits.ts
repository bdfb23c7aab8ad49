/** What is taken at most; more is refused with the count, before it can slow the page down. */
export const limits = {
  /** Bytes of a file, and of what a packed file unpacks to. */
  fileBytes: 50_000_000,
  unpackedBytes: 100_000_000,
  entriesInZip: 500,
  layersInZip: 12,
  /** Rings or parts of one feature of a shapefile: putting holes into outlines costs their square. */
  partsInRecord: 5_000,
  features: 20_000,
  positions: 1_000_000,
  /** Brackets within brackets of JSON. */
  depth: 64,
  /** Fields of a layer, characters of a field's name and of a value. */
  fields: 200,
  columnsInCsv: 2_000,
  nameLength: 100,
  valueLength: 2_000,
  /** Layers kept at the same time, and files taken at once. */
  uploads: 12,
  /** Refused features that are listed one by one; the others are counted. */
  listed: 500,
} as const;
