import * as v from 'valibot';

/** Relative to the page, below its folder: no scheme, no way up, nothing that a server could read as something else. */
const Path = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?!.*\.\.)[\w-][\w./-]*$/, 'not-a-path-below-the-page'),
);
const Version = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'not-a-version'));

export const ReleaseFile = v.object({
  file: Path,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not-a-hash')),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ReleaseFile = v.InferOutput<typeof ReleaseFile>;

/** `release.json`: everything that the app of one version consists of, but for the facts. */
export const Release = v.object({
  format: v.literal(1),
  /** Short hash over the entries, so that two releases of one version are one. */
  version: Version,
  files: v.pipe(v.array(ReleaseFile), v.minLength(1), v.maxLength(2000)),
});
export type Release = v.InferOutput<typeof Release>;

/** `data/manifest.json`: the facts, the base map and what is read beside them, each by its name in the app. */
export const DataRelease = v.object({
  ...Release.entries,
  /** The latest day that a record speaks of, `YYYY-MM-DD`. */
  date: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  files: v.pipe(
    v.array(
      v.object({ ...ReleaseFile.entries, name: v.string(), file: v.pipe(Path, v.startsWith('data/')) }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});
export type DataRelease = v.InferOutput<typeof DataRelease>;

/** SHA-256 as `fetch` takes it: base64 behind its name. @param hex 64 digits */
export const integrityOf = (hex: string): string =>
  `sha256-${btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))}`;
