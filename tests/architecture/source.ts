import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A text file of the project; `path` from the project's root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** What to do instead. */
  readonly instead: string;
}

/** One import or re-export, also a dynamic one. */
export interface Import {
  readonly from: string;
  /** Path from the project's root when it is one of our own files. */
  readonly own: string | null;
  readonly typeOnly: boolean;
  /** Asked for while running: `import()`. */
  readonly later: boolean;
  readonly at: number;
}

export const isScript = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path);
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** A module's path without its ending, as imports may write it. */
export const keyOf = (path: string): string => path.replace(/\.tsx?$/, '').replace(/\/index$/, '');

const programs = new WeakMap<SourceFile, ESTree.Program>();

/** Walks a file's syntax tree; each file is parsed once. */
export function visit(file: SourceFile, watchers: VisitorObject): void {
  const program = programs.get(file) ?? parseSync(file.path, file.text).program;
  programs.set(file, program);
  new Visitor(watchers).visit(program);
}

/** Our own file that a specifier names, without its query; null for a package. */
const ownPath = (path: string, from: string): string | null =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from.replace(/\?.*$/, '')) : null;

const imports = new WeakMap<SourceFile, readonly Import[]>();

/** `import { type A }` still loads the module (verbatimModuleSyntax); only `import type` does not. */
export function importsOf(file: SourceFile): readonly Import[] {
  const known = imports.get(file) ?? readImports(file);
  imports.set(file, known);
  return known;
}

function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (from: string, typeOnly: boolean, at: number, later = false) =>
    found.push({ from, own: ownPath(file.path, from), typeOnly, later, at });
  visit(file, {
    ImportDeclaration: ({ source, importKind, start }) => add(source.value, importKind === 'type', start),
    ExportNamedDeclaration: ({ source, exportKind, start }) =>
      source && add(source.value, exportKind === 'type', start),
    ExportAllDeclaration: ({ source, exportKind, start }) => add(source.value, exportKind === 'type', start),
    ImportExpression: ({ source, start }) =>
      source.type === 'Literal' && typeof source.value === 'string' && add(source.value, false, start, true),
    TSImportType: ({ source, start }) => add(source.value, true, start),
  });
  return found;
}
