const [begin, end] = ['<!-- bench: npm run bench -- --write -->', '<!-- /bench -->'];

/**
 * The README with these lines in place of what the last run has left.
 * @throws Error where it does not say where they go
 */
export function withFigures(readme: string, lines: readonly string[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  return `${readme.slice(0, from)}${begin}\n\n${lines.join('\n')}\n\n${readme.slice(to)}`;
}
