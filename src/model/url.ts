/** An address as the browser reads it, against another where it is relative; null where it is none. */
export function urlOf(address: string, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
