import type { ProfileProblem } from './check.ts';

const trialHint = [
  '只想先看一看：npm run kiosk -- --trial（画面上会注明“试运行”）。',
  'To have a look first: npm run kiosk -- --trial (the screen then says that it is a trial).',
];

function entry({ field, problem, remedy, example }: ProfileProblem, index: number): string {
  return [
    `${index + 1}. ${field || '{…}'}`,
    `   问题    ${problem.zh}`,
    `   怎么写  ${remedy.zh}`,
    `   Problem ${problem.en}`,
    `   Write   ${remedy.en}`,
    ...(example === null ? [] : [`   例 E.g. ${example}`]),
  ].join('\n');
}

/** The whole list in both languages, as the terminal shows it. */
function refusalText(file: string, problems: readonly ProfileProblem[]): string {
  const count = problems.length;
  return [
    `展厅版没有构建：${file} 中有 ${count} 处需要填写或更正。`,
    `The exhibition was not built: ${count} ${count === 1 ? 'entry' : 'entries'} of ${file} must be filled in or corrected.`,
    ...problems.map(entry),
    trialHint.join('\n'),
  ].join('\n\n');
}

/** A hall's profile is not what a build may be made from; the message is for whoever fills it in. */
export class ProfileRefused extends Error {
  override readonly name = 'ProfileRefused';
  constructor(
    file: string,
    readonly problems: readonly ProfileProblem[],
  ) {
    super(refusalText(file, problems));
  }

  /** @param cause why the file could not be read, or where its JSON breaks off */
  static unreadable(file: string, cause: unknown): ProfileRefused {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ProfileRefused(file, [
      {
        field: '',
        problem: { zh: `读不了：${reason}`, en: `it cannot be read: ${reason}` },
        remedy: {
          zh: '请核对文件名，以及引号、逗号和括号',
          en: 'check the name of the file, and its quotes, commas and brackets',
        },
        example: null,
      },
    ]);
  }
}
