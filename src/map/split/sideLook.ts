import { messagesIn } from '../../i18n/messages';
import { splitTexts } from '../../i18n/split';
import type { Scene } from '../../store/scene';
import type { Split } from '../../store/split';

/** Pitch, in degrees, from which a view counts as oblique. */
const oblique = 5;

/** What a side looks like, in words: light, names where they differ from the other side, layers, view. */
function lookWords(
  side: Pick<Split, 'palette' | 'labels' | 'hidden' | 'pitch'>,
  other: Pick<Split, 'labels'>,
  language: Scene['language'],
): string {
  const texts = splitTexts[language];
  const { panel } = messagesIn(language);
  const { palette, labels, hidden, pitch } = side;
  return texts.sideLook(panel.header.palettes[palette], [
    ...(labels === other.labels ? [] : [texts.names[labels]]),
    hidden.length === 0 ? texts.allLayers : texts.fewerLayers(hidden.length),
    ...(pitch > oblique ? [texts.oblique] : []),
  ]);
}

/** Both sides of a divided map in words. */
export function sideLooks(
  scene: Scene,
  split: Split,
  pitch: number,
): { readonly left: string; readonly right: string } {
  const near = { palette: scene.palette, labels: scene.labels, hidden: scene.hidden, pitch };
  return {
    left: lookWords(near, split, scene.language),
    right: lookWords(split, near, scene.language),
  };
}
