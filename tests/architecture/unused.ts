import { posix } from 'node:path';
import { importsOf, isScript, keyOf, lineAt, type SourceFile, type Violation, visit } from './source';

type Words = ReadonlySet<string>;

/** Every name and word of a script, in code, keys, strings and templates; comments say nothing. */
function wordsOf(file: SourceFile): Words {
  const words = new Set<string>();
  const name = (node: { readonly name: string }) => words.add(node.name);
  const text = (said: string) => {
    for (const [word] of said.matchAll(/[\w-]+/g)) words.add(word);
  };
  visit(file, {
    Identifier: name,
    JSXIdentifier: name,
    JSXText: ({ value }) => text(value),
    Literal: ({ value }) => typeof value === 'string' && text(value),
    TemplateElement: ({ value }) => text(value.raw),
  });
  return words;
}

interface Named {
  readonly name: string;
  readonly at: number;
}

/** What a file hands out by name. The type of what another export takes or gives goes with it and is not counted. */
function exportsOf(file: SourceFile): Named[] {
  const found: Named[] = [];
  const add = ({ name, start }: { readonly name: string; readonly start: number }) =>
    found.push({ name, at: start });
  visit(file, {
    ExportNamedDeclaration: ({ declaration, specifiers }) => {
      for (const { exported } of specifiers) if (exported.type === 'Identifier') add(exported);
      if (declaration?.type === 'VariableDeclaration') {
        for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(id);
      } else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
        const { name } = declaration.id;
        const isShape = declaration.type.startsWith('TS');
        if (!isShape || file.text.split(new RegExp(`\\b${name}\\b`)).length === 2) add(declaration.id);
      }
    },
  });
  return found;
}

const nameOf = (path: string): string => posix.basename(path).replace(/\.\w+$/, '');

/**
 * Files of the app and the pipeline that nobody imports, and exports that no file speaks of that imports theirs.
 * Pages, commands and the settings of Vite name what they start; workers are named by their address.
 */
export function unused(files: readonly SourceFile[]): Violation[] {
  const scripts = files.filter(isScript);
  const starts = files.filter(({ path }) => /\.(mjs|html|sh)$|^vite\.config/.test(path));
  const users = new Map<string, Words[]>();
  const addresses = new Set<string>();
  for (const file of scripts) {
    const words = wordsOf(file);
    for (const word of words) addresses.add(word);
    for (const { own } of importsOf(file)) {
      if (own !== null) users.set(keyOf(own), [...(users.get(keyOf(own)) ?? []), words]);
    }
  }
  const startOf = (path: string): SourceFile[] =>
    starts.filter(({ text }) => text.includes(posix.basename(path)));
  const isWorker = (path: string): boolean =>
    /^(sw|.*worker)$/.test(nameOf(path)) && addresses.has(nameOf(path));
  return scripts
    .filter(({ path }) => !/\.(test|d)\.tsx?$|^vite\.config/.test(path))
    .flatMap((file): Violation[] => {
      const complain = (at: number, instead: string) => ({
        rule: 'unused',
        file: file.path,
        line: lineAt(file.text, at),
        instead,
      });
      const spoken = users.get(keyOf(file.path));
      const started = startOf(file.path);
      if (spoken === undefined)
        return started.length > 0 || isWorker(file.path) || file.path.startsWith('tests/')
          ? []
          : [complain(0, 'no file imports this one: remove it')];
      return exportsOf(file)
        .filter(({ name }) => !spoken.some((words) => words.has(name)))
        .filter(({ name }) => !started.some(({ text }) => text.includes(name)))
        .map(({ name, at }) => complain(at, `nobody else needs ${name}: take \`export\` away, or the thing`));
    });
}

const isMessages = (path: string): boolean => path.startsWith('src/i18n/messages/');

/** Messages whose key no script speaks outside the messages, and style classes that no script sets. */
export function unspoken(files: readonly SourceFile[]): Violation[] {
  const scripts = files.filter((file) => isScript(file) && file.path.startsWith('src/'));
  const spoken = new Set(
    scripts.filter(({ path }) => !isMessages(path)).flatMap((file) => [...wordsOf(file)]),
  );
  for (const { text } of files.filter(({ path }) => path.endsWith('.html'))) {
    for (const [word] of text.matchAll(/[\w-]+/g)) spoken.add(word);
  }
  /** Beginnings of classes that are put together: `zone-${id}`. */
  const begun = [...spoken].filter((word) => /\w-$/.test(word));
  const isSpoken = (name: string) => spoken.has(name) || begun.some((begin) => name.startsWith(begin));
  const complain = ({ path, text }: SourceFile, at: number, instead: string): Violation => ({
    rule: 'unspoken',
    file: path,
    line: lineAt(text, at),
    instead,
  });
  return [
    ...scripts
      .filter(({ path }) => isMessages(path))
      .flatMap((file) =>
        keysOf(file)
          .filter(({ name }) => !spoken.has(name))
          .map(({ name, at }) => complain(file, at, `nothing says ${name}: remove it in both languages`)),
      ),
    ...files
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.css'))
      .flatMap((file) =>
        classesOf(file)
          .filter(({ name }) => !isSpoken(name))
          .map(({ name, at }) => complain(file, at, `no element is of the class ${name}: remove its rules`)),
      ),
  ];
}

function keysOf(file: SourceFile): Named[] {
  const found: Named[] = [];
  visit(file, {
    Property: ({ key, start }) => {
      if (key.type === 'Identifier') found.push({ name: key.name, at: start });
      if (key.type === 'Literal') found.push({ name: String(key.value), at: start });
    },
  });
  return found;
}

/** Classes in selectors; MapLibre's own are set by MapLibre. */
const classesOf = ({ text }: SourceFile): Named[] =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\//g, (note) => note.replace(/\S/g, ' '))
      .matchAll(/\.(?!maplibregl-)([a-zA-Z][\w-]*)(?=[^{};]*\{)/g),
  ].map(({ index, 1: name = '' }) => ({ name, at: index }));
