import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import './order.css';

interface Props {
  readonly name: string;
  /** Of how many it is which, from one. */
  readonly place: number;
  readonly count: number;
  readonly texts: {
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly moved: (name: string, place: number, count: number) => string;
    readonly remove: (name: string) => string;
  };
  /** By one place: -1 is towards the first. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and off. At an end of the list a button stays where it is, and keeps the focus, but does nothing. */
export function OrderButtons({ name, place, count, texts, onMove, onRemove }: Props) {
  const announce = useAnnounce();
  const moves = [
    { by: -1, label: texts.up(name), possible: place > 1 },
    { by: 1, label: texts.down(name), possible: place < count },
  ] as const;
  return (
    <>
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
            onMove(by);
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
    </>
  );
}
