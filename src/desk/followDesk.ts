import { deskTexts } from '../i18n/desk';
import { languageTag } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { createBelt } from '../model/belt';
import { parseFacts, type RawFacts } from '../model/facts';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { applyPalette } from '../theme/applyPalette';
import { type DeskState, type DeskStore, isUnsaved } from './deskStore';

/** The facts as they are to be: those of the draft, else the published ones; null while nothing is there. */
export const presentFacts = ({ draft, published }: DeskState): RawFacts | null =>
  draft?.raw ?? (published.status === 'ready' ? published.published.raw : null);

/** The document's language, title and palette follow the page, the facts on its map the draft; leaving warns of a loss. */
export function followDesk(desk: DeskStore, belt: BeltStore, actions: Actions): void {
  const root = document.documentElement;
  const follow = () => {
    if (desk.getState().previewing) return;
    const { language, palette } = belt.getState().scene;
    applyPalette(root, palette);
    root.lang = languageTag[language];
    document.title = `${deskTexts[language].title} · ${messagesIn(language).title}`;
  };
  belt.subscribe(({ scene }) => [scene.language, scene.palette], follow, {
    equalityFn: (a, b) => a.every((value, index) => value === b[index]),
    fireImmediately: true,
  });
  let shown: RawFacts | null = null;
  desk.subscribe((state) => {
    follow();
    const facts = presentFacts(state);
    if (facts === null || facts === shown) return;
    shown = facts;
    const parsed = parseFacts(facts);
    actions.factsLoaded(createBelt(parsed.facts), parsed.problems);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved(desk.getState())) event.preventDefault();
  });
}
