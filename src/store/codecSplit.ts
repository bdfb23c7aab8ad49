import { isLayerGroup } from '../layers/groups';
import { isLabelMode, isPalette, type Scene } from './scene';
import { isSplitMode, type Split } from './split';

/** `split=swipe~50~night~both~55~metro.green`: mode, divider, palette, names, pitch and what is hidden on the far side. */
export function encodeSplit(split: Split | null, query: URLSearchParams): void {
  if (split === null) return;
  const { mode, at, palette, labels, pitch, hidden } = split;
  query.set('split', [mode, at, palette, labels, pitch, [...hidden].sort().join('.')].join('~'));
}

const isWhole = (text: string, most: number): boolean => /^\d{1,3}$/.test(text) && Number(text) <= most;

export function decodeSplit(scene: Scene, value: string): Scene | null {
  const [mode = '', at = '', palette = '', labels = '', pitch = '', off = '', ...more] = value.split('~');
  const names = off === '' ? [] : off.split('.');
  const hidden = names.filter(isLayerGroup);
  if (more.length > 0 || !isSplitMode(mode) || !isPalette(palette) || !isLabelMode(labels)) return null;
  if (!isWhole(at, 100) || !isWhole(pitch, 60) || hidden.length !== names.length) return null;
  const split = { mode, at: Number(at), palette, labels, pitch: Number(pitch), hidden: [...new Set(hidden)] };
  return { ...scene, split };
}
