/** Full minutes, upwards, at least one: what is said to lie within ten minutes never reads eleven. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.ceil(minutes - 1e-9));

/** Metres as they are said: to ten, and never nothing. */
export const readableMetres = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10);
