/** Ids in one field, as the open data writes them: `bay-valley | binjiang`. */
export const idsIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(/[|,;，；]/).flatMap((id) => id.trim() || []) : (value ?? []);

/** A list that is JSON text in one field; some servers give it as the list that it is. Text that is no JSON stays text. */
export function listIn(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? [];
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Numbers that a server writes as text are numbers. */
export const numberIn = (value: unknown): unknown =>
  typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value;
