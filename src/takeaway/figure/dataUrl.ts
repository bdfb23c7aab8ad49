/** So many bytes become letters at once: more arguments than this a call may not take. */
const chunk = 0x8000;

/** A picture as a `data:` address, so that a file can hold it. */
export async function dataUrlOf(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += chunk)
    letters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return `data:image/png;base64,${btoa(letters)}`;
}
