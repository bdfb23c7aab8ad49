/** A name of a station or place without what writers add to it: kind, line, brackets, spaces, case. */
export function normalisedName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/\b(?:metro|subway)?\s*station\b/g, '')
    .replace(/[\s·.,'’\-—_]/g, '');
  return plain.replace(/^(?:上海)?(?:地铁|轨道交通)/, '').replace(/(?:地铁|轨道交通)?站$/, '') || plain;
}
