import { headTexts } from '../../i18n/heads';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { isListed, mostEntries } from '../../store/shortlist';
import { useAnnounce } from '../../ui/Announcer';
import { Bookmark } from './Bookmark';
import './keep.css';

interface Props {
  readonly id: string;
  /** Name of the record or site, as it is said. */
  readonly name: string;
}

/** Puts a record or free site on the shortlist, or takes it off. */
export function KeepButton({ id, name }: Props) {
  const texts = headTexts[useLanguage()];
  const kept = useBeltState(({ scene }) => isListed(scene.shortlist, id));
  const count = useBeltState(({ scene }) => scene.shortlist.length);
  const { shortlistToggled } = useActions();
  const announce = useAnnounce();
  return (
    <button
      type="button"
      className="keep"
      aria-pressed={kept}
      aria-label={texts.keepNamed(name)}
      onClick={() => {
        shortlistToggled(id);
        // A full list takes no more, and says so itself.
        if (kept) announce(texts.left(name, count - 1));
        else if (count < mostEntries) announce(texts.kept(name, count + 1));
      }}
    >
      <Bookmark filled={kept} />
      {texts.keep}
    </button>
  );
}
