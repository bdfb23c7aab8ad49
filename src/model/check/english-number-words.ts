const words: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...numbered('fifteen sixteen seventeen eighteen nineteen twenty', 15),
    ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
    ...numbered('january february march april may june july august september october november december', 1),
    ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
    ...{ half: 0.5, once: 1, twice: 2, double: 2, doubled: 2, twofold: 2, both: 2, triple: 3, tripled: 3 },
    ...{ quarter: 4, dozen: 12, fortnight: 14, single: 1 },
    ...{ 'ten thousand': 1e4, 'hundred thousand': 1e5, 'hundred million': 1e8, 'hundred billion': 1e11 },
  }),
);

function numbered(list: string, from: number): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((word, index) => [word, from + index]));
}

/** Every value that the number words, ordinals and months of an English text may stand for. */
export function englishNumberWords(text: string): readonly number[] {
  const plain = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return plain.flatMap((word, index) => {
    const one = words.get(word) ?? words.get(word.replace(/s$/, ''));
    const next = plain[index + 1] ?? '';
    const pair = words.get(`${word} ${next}`);
    const sum = one !== undefined && one >= 20 && one < 100 ? one + (words.get(next) ?? 0) : undefined;
    return [one, pair, sum].filter((value) => value !== undefined);
  });
}
