import { importsOf, isScript, keyOf, type SourceFile, type Violation } from './source';

/** Our own modules that load each other, in a circle of any length: which runs first then depends on who asks. */
export function cycles(files: readonly SourceFile[]): Violation[] {
  const scripts = new Map(files.filter(isScript).map((file) => [keyOf(file.path), file]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const go = (key: string, way: readonly string[]) => {
    const file = scripts.get(key);
    if (file === undefined) return;
    if (way.includes(key)) {
      const circle = [...way.slice(way.indexOf(key)), key].map((step) => step.replace(/^.*\//, ''));
      const instead = `${circle.join(' → ')}: move what both need into a file of its own`;
      found.push({ rule: 'cycles', file: file.path, line: 1, instead });
      return;
    }
    if (done.has(key)) return;
    for (const { own, typeOnly, later } of importsOf(file)) {
      if (own !== null && !typeOnly && !later) go(keyOf(own), [...way, key]);
    }
    done.add(key);
  };
  for (const key of scripts.keys()) go(key, []);
  return found;
}
