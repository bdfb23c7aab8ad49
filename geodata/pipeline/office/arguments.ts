/** What stands after a command: files, and settings that begin with two hyphens. */
export type Arguments = {
  readonly files: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
};

/**
 * Sorts the words of a command line.
 * @param withValue settings that are followed by a value; the others stand alone
 * @throws Error for a setting that is not known
 */
export function argumentsOf(
  words: readonly string[],
  withValue: readonly string[],
  alone: readonly string[],
): Arguments {
  const files: string[] = [];
  const settings = new Map<string, string>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const name = word.replace(/^--/, '');
    if (!word.startsWith('--')) files.push(word);
    else if (withValue.includes(name)) settings.set(name, rest.shift() ?? '');
    else if (alone.includes(name)) settings.set(name, '');
    else throw new Error(`unknown setting ${word}; known are ${[...withValue, ...alone].join(', ')}`);
  }
  return { files, settings };
}
