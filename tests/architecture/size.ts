import { isScript, lineAt, type SourceFile, type Violation, visit } from './source';

const budgets = { longest: 250, median: 45, effects: 8 };

const linesIn = ({ text }: SourceFile): number =>
  text.split('\n').filter((line) => line.trim() !== '').length;
const effect = /^use(Layout|Insertion)?Effect$/;

/** Small files, few effects. Pictures, data and locks are not counted. */
export function sizes(files: readonly SourceFile[]): Violation[] {
  const counted = files.filter((file) => isScript(file) || /\.(css|mjs)$/.test(file.path));
  const tooLong = counted
    .filter((file) => linesIn(file) > budgets.longest)
    .map((file) => ({
      rule: 'longest',
      file: file.path,
      line: budgets.longest,
      instead: `${linesIn(file)} lines, at most ${budgets.longest}: one file, one idea; split it`,
    }));
  return [...tooLong, ...median(counted.filter(({ path }) => path.startsWith('src/'))), ...effects(files)];
}

function median(files: readonly SourceFile[]): Violation[] {
  const lengths = files.map(linesIn).sort((a, b) => a - b);
  const middle = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  if (middle <= budgets.median) return [];
  const instead = `the median file has ${middle} lines, at most ${budgets.median}: split the larger ones`;
  return [{ rule: 'median', file: 'src', line: 1, instead }];
}

function effects(files: readonly SourceFile[]): Violation[] {
  const found = files.filter((file) => isScript(file) && file.path.startsWith('src/')).flatMap(effectsIn);
  const instead = `${found.length} effects, at most ${budgets.effects}: derive while rendering, or act in the handler`;
  return found.slice(budgets.effects).map(({ file, line }) => ({ rule: 'effects', file, line, instead }));
}

function effectsIn(file: SourceFile): { file: string; line: number }[] {
  const found: { file: string; line: number }[] = [];
  visit(file, {
    CallExpression: ({ callee, start }) => {
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
            ? callee.property.name
            : '';
      if (effect.test(name)) found.push({ file: file.path, line: lineAt(file.text, start) });
    },
  });
  return found;
}
