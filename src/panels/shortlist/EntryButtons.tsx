import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useLanguage } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onRemove: () => void;
}

/** Up, down and off. At an end of the list a button stays where it is, and keeps the focus, but does nothing. */
export function EntryButtons({ id, name, place, count, onRemove }: Props) {
  const texts = shortlistTexts[useLanguage()];
  const { shortlistMoved } = useActions();
  const announce = useAnnounce();
  const moves = [
    { by: -1, label: texts.up(name), possible: place > 1 },
    { by: 1, label: texts.down(name), possible: place < count },
  ] as const;
  return (
    <div className="entry-buttons">
      {moves.map(({ by, label, possible }) => (
        <button
          key={by}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          aria-disabled={!possible}
          onClick={() => {
            if (!possible) return;
            shortlistMoved(id, by);
            announce(texts.moved(name, place + by, count));
          }}
        >
          <Icon name="down" {...(by < 0 ? { className: 'icon-up' } : {})} />
        </button>
      ))}
      <button
        type="button"
        className="icon-button"
        aria-label={texts.remove(name)}
        title={texts.remove(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
