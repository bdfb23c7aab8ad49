import type { KioskSettings } from '../../model/kiosk-settings';

type Guard = NonNullable<KioskSettings['staff']>;

/**
 * SHA-256 of salt + PIN, as 64 hexadecimal digits.
 * @throws Error where the browser gives no cryptography, as on an insecure address
 */
async function hashOf(salt: string, pin: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + pin));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the PIN is right. Takes as long for a wrong one as for the right one. */
export async function isPin({ salt, sha256 }: Guard, pin: string): Promise<boolean> {
  const hash = await hashOf(salt, pin);
  let difference = 0;
  for (let at = 0; at < sha256.length; at += 1) difference |= hash.charCodeAt(at) ^ sha256.charCodeAt(at);
  return difference === 0;
}
