import { basename } from 'node:path';
import type { TestModule } from 'vitest/node';

/** More than so many tests that pass only when tried again are no accident of a busy machine. */
const mostSecondTries = 3;

interface Tried {
  readonly file: string;
  readonly test: string;
}

/** Tests of these files that failed first and passed when tried again. */
const triedTwice = (modules: readonly TestModule[]): readonly Tried[] =>
  modules.flatMap((module) =>
    [...module.children.allTests()]
      .filter((test) => test.diagnostic()?.flaky === true)
      .map((test) => ({ file: basename(module.moduleId), test: test.fullName })),
  );

/** The verdict in words, and whether the run may stand. */
export const judgeTries = (
  tried: readonly Tried[],
): { readonly words: string; readonly stands: boolean } => ({
  words: [
    `second tries: ${tried.length} (at most ${mostSecondTries})`,
    ...tried.map(({ file, test }) => `  ${file}: ${test}`),
    '',
  ].join('\n'),
  stands: tried.length <= mostSecondTries,
});

/** Names what passed only at the second try, and fails the run where that is more than an accident. */
export function closeTries(modules: readonly TestModule[]): void {
  const { words, stands } = judgeTries(triedTwice(modules));
  process.stdout.write(`\n${words}`);
  if (!stands) process.exitCode = 1;
}
