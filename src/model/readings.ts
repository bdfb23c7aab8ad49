import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings that the dictionary gets wrong in our names: Shanghai says Yínháng for 殷行 (so do the road signs), 都 in the
 * sense of a capital is dū, and 重 in the sense of anew is chóng. The longest word decides, so that these characters
 * keep their usual readings elsewhere.
 */
export const corrections: Readonly<Record<string, string>> = {
  殷行: 'yīn háng',
  之都: 'zhī dū',
  重赋: 'chóng fù',
};
customPinyin({ ...corrections });

/**
 * Reads Chinese names as pinyin, at build time and on the page of the office only: the dictionary is many times larger
 * than all our names.
 * @returns name → syllables of its Han characters, lower case, without tones, `ü` as `v`, joined by spaces;
 * names without Han characters are left out
 * @throws when a character has no reading: the name would be found by Han only, and nobody would notice
 */
export function readingsOf(names: Iterable<string>): Record<string, string> {
  const read = [...new Set(names)]
    .sort()
    .map((name): [string, string] => [name, syllablesOf(name).join(' ')]);
  return Object.fromEntries(read.filter(([, syllables]) => syllables !== ''));
}

function syllablesOf(name: string): readonly string[] {
  const characters = name.match(/\p{Script=Han}/gu) ?? [];
  const syllables = pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'removed' });
  if (syllables.length !== characters.length || syllables.some((syllable) => !/^[a-z]+$/.test(syllable)))
    throw new Error(`No reading 没有读音: ${name} → ${syllables.join(' ')}`);
  return syllables;
}
