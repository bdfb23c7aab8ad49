import { OgcRefusal } from './refusal';
import { tooMuch } from './words';

/**
 * A response's body as text, read no further than there is room for.
 * @param room bytes
 * @throws OgcRefusal when there are more
 */
export async function readText(
  response: Response,
  room: number,
): Promise<{ readonly text: string; readonly bytes: number }> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > room) {
      await reader.cancel();
      throw new OgcRefusal(tooMuch([`${Math.round(room / 1e6)} MB`, `${Math.round(room / 1e6)} MB`]));
    }
    text += decoder.decode(value, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}
