import { useStore } from 'zustand';
import { useScene } from '../../store/hooks';
import type { Split } from '../../store/split';
import { liveView } from '../liveView';
import { sideLooks } from './sideLook';

/** Both sides in words, in the visitor's language. */
export function useSideLooks(split: Split): ReturnType<typeof sideLooks> {
  const scene = useScene();
  const pitch = useStore(liveView, (view) => Math.round(view.pitch));
  return sideLooks(scene, split, pitch);
}
