/** Points that a way and an area need at least. */
export const fewest = { line: 2, area: 3 } as const;
