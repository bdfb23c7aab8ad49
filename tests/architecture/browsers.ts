import { lineAt, type SourceFile, type Violation } from './source';

/** What scripts leave alone, since Chromium 109, Firefox 121 or Safari 16.4 lacks it: the oldest that README.md names. */
export const newerNames: ReadonlySet<string> = new Set([
  'toSorted',
  'toReversed',
  'toSpliced',
  'canParse',
  'withResolvers',
  'fromAsync',
  'asyncDispose',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
  'isWellFormed',
  'toWellFormed',
  'getOrInsert',
  'toBase64',
  'fromBase64',
  'startViewTransition',
  'showPopover',
  'togglePopover',
  'hidePopover',
  'URLPattern',
]);

/** What no rule of ours may rest on; what only makes a page finer (`text-wrap`, `text-autospace`) is welcome. */
const newerCss =
  /(?<=^|[{};]\s*)&|@scope\b|@starting-style\b|@position-try\b|:popover-open\b|:has-slotted\b|\b(?:anchor|anchor-size|light-dark|calc-size|if|sibling-index)\(|\b(?:position-anchor|field-sizing|interpolate-size|view-transition-name)\s*:/gm;

/** Style sheets that would fall apart in the oldest browser. */
export function newerStyles(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => /^src\/.*\.css$/.test(path))
    .flatMap((file) =>
      [...file.text.matchAll(newerCss)].map(({ index }) => ({
        rule: 'browsers',
        file: file.path,
        line: lineAt(file.text, index),
        instead: 'the oldest browser in README.md lacks it: say it in older CSS',
      })),
    );
}
