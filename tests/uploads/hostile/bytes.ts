export const marked = (mark: readonly number[], text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set(mark);
  const little = mark[0] === 0xff;
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), little);
  return bytes;
};
/** 五角场 in GBK. */
export const wujiaochangGbk = Uint8Array.from([0xce, 0xe5, 0xbd, 0xc7, 0xb3, 0xa1]);
export const joinBytes = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
export const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 2_654_435_761) >>> 13);
