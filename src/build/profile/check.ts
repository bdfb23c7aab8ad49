import * as v from 'valibot';
import { decisions } from '../../model/exhibition.ts';
import { wordIssue } from '../../model/issue-words.ts';
import { KioskSettings } from '../../model/kiosk-settings.ts';
import { wording } from '../../model/problem.ts';
import type { Text } from '../../model/text.ts';
import { guideOf } from './guide.ts';

/** One thing that a hall has yet to decide or to correct in its profile. */
export interface ProfileProblem {
  /** Dotted path such as `exhibition.mapReview`; empty for the whole file. */
  readonly field: string;
  readonly problem: Text;
  readonly remedy: Text;
  /** As it might stand in the file; null where there is none. */
  readonly example: string | null;
}

export interface CheckedProfile {
  /** Null while there are problems. */
  readonly settings: KioskSettings | null;
  readonly problems: readonly ProfileProblem[];
}

const undecided = wording('尚未决定', 'not decided yet', '请填写', 'fill it in');
const ownWords: Readonly<Record<string, ReturnType<typeof wording>>> = {
  'not-a-review-number': wording('不像审图号', 'this is no review number', '请照批件抄写', 'copy it'),
  'not-a-day': wording('不是存在的日期', 'no such day', '请写成 2026-11-01', 'write it as 2026-11-01'),
  'not-a-time': wording('时刻写法不对', 'not a time of day', '请写成 22:00', 'write it as 22:00'),
  'no-time-at-all': wording('起止时刻相同', 'it ends when it begins', '请写两个时刻', 'write two times'),
  'own-machine': wording(
    '这是本机地址，手机打不开',
    'this is the machine itself; no phone can open it',
    '请写公开网址',
    'write a public address',
  ),
  'not-a-hash': wording(
    '不是 64 位小写十六进制数',
    'not 64 lower-case hexadecimal digits',
    '请用 npm run kiosk:pin 生成',
    'make it with npm run kiosk:pin',
  ),
};

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([k]) => k === key)?.[1]
    : undefined;

/** The profile with its decisions spelled out, so that each missing one is found by its own name. */
function spelledOut(input: object, trial: boolean): object {
  if (trial) return { ...input, exhibition: null };
  const given = member(input, 'exhibition') ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return input;
  const asked = Object.fromEntries(decisions.map((name) => [name, member(given, name) ?? null]));
  return { ...input, exhibition: { ...given, ...asked } };
}

function problemOf(issue: v.BaseIssue<unknown>): ProfileProblem {
  const field = v.getDotPath(issue) ?? '';
  const open = issue.input === null && decisions.some((name) => field === `exhibition.${name}`);
  const words = open ? undecided : (ownWords[issue.message] ?? wordIssue(issue));
  const guide = issue.expected === 'never' ? null : guideOf(field);
  return {
    field,
    problem: words.problem,
    remedy: guide?.write ?? words.remedy,
    example: guide?.example ?? null,
  };
}

/**
 * Checks a hall's profile (the content of `exhibition.json`) and names everything at once. Never throws.
 * @param trial without the decisions of an exhibition: what stands under `exhibition` is not read
 */
export function checkProfile(input: unknown, trial: boolean): CheckedProfile {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const { problem, remedy } = wording(
      '文件内容应为 {…}',
      'the file must hold {…}',
      '请从仓库里的 geodata/exhibition.json 抄起',
      'start from geodata/exhibition.json as it comes',
    );
    return { settings: null, problems: [{ field: '', problem, remedy, example: null }] };
  }
  const result = v.safeParse(KioskSettings, spelledOut(input, trial));
  return result.success
    ? { settings: result.output, problems: [] }
    : { settings: null, problems: result.issues.map(problemOf) };
}
