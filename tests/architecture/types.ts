import { isScript, lineAt, type SourceFile, type Violation, visit } from './source';

const escapes = new RegExp(
  `@ts-(${'ignore'}|${'expect-error'}|${'nocheck'})|\\b${'TO' + 'DO'}\\b|\\b${'FIX' + 'ME'}\\b`,
  'g',
);

/** Where a curator's desk reads layers that it wrote itself; a schema would lose the order of their entries. */
const ownLayers: ReadonlySet<string> = new Set([
  'geodata/pipeline/geo/layer.ts',
  'geodata/pipeline/zones/lay-in.ts',
]);

/** No way round the compiler, and nothing left for later. Holds in `src/`, `tests/` and the pipeline. */
export function types(files: readonly SourceFile[]): Violation[] {
  return files.filter(isScript).flatMap((file) => {
    const found: Violation[] = [];
    const complain = (rule: string, at: number, instead: string) =>
      found.push({ rule, file: file.path, line: lineAt(file.text, at), instead });
    visit(file, {
      TSAnyKeyword: ({ start }) => complain('any', start, 'name the type, or use `unknown` and look'),
      TSAsExpression: ({ typeAnnotation, start }) => {
        const isConst =
          typeAnnotation.type === 'TSTypeReference' &&
          typeAnnotation.typeName.type === 'Identifier' &&
          typeAnnotation.typeName.name === 'const';
        if (!isConst && !ownLayers.has(file.path))
          complain('as', start, 'only `as const`: narrow with a check, a type guard or `satisfies`');
      },
      TSTypeAssertion: ({ start }) => complain('as', start, 'narrow with a check or a type guard'),
      TSNonNullExpression: ({ start }) => complain('as', start, 'handle the missing value'),
    });
    for (const { index, 0: word } of file.text.matchAll(escapes)) {
      const instead = word.startsWith('@') ? 'let the types say it' : 'do it now, or file an issue';
      complain('escapes', index, instead);
    }
    return found;
  });
}
