import { isScript, lineAt, type SourceFile, type Violation, visit } from './source';

const colour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi;
const coloured = ({ path }: SourceFile): boolean =>
  (path.startsWith('src/') && !path.startsWith('src/theme/') && !path.startsWith('src/build/')) ||
  path === 'index.html' ||
  path === 'office.html';

/** The browser's own frame is coloured before any script runs. */
const beforeScripts = /<meta name="theme-color"[^>]*>/;

/** Colours live in `theme/`: in scripts only literals count, in style sheets and the page everything. */
export function colours(files: readonly SourceFile[]): Violation[] {
  return files.filter(coloured).flatMap((file) => {
    const found: Violation[] = [];
    const look = (text: string, start: number) => {
      for (const { index } of text.matchAll(colour)) {
        const instead = 'take the colour from theme/palette.ts, in CSS as a variable: var(--ink)';
        found.push({ rule: 'colours', file: file.path, line: lineAt(file.text, start + index), instead });
      }
    };
    if (/\.(css|html|svg)$/.test(file.path)) look(file.text.replace(beforeScripts, ''), 0);
    if (isScript(file)) {
      visit(file, {
        Literal: ({ value, start }) => typeof value === 'string' && look(value, start),
        TemplateElement: ({ value, start }) => look(value.raw, start),
      });
    }
    return found;
  });
}

const folders = ['work', 'tmp', 'home', 'root'].join('|');
const outside = new RegExp(`(?<![\\w.:/*-])/(?:${folders})/\\w|${['\\.\\.', 'shared'].join('/')}\\b`, 'g');

/** Everything that the project needs is in the project. */
export function paths(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(outside)].map(({ index }) => ({
      rule: 'paths',
      file: file.path,
      line: lineAt(file.text, index),
      instead: 'a clone must work anywhere: name nothing outside the project',
    })),
  );
}
