import { use } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { BeltContext, useActions, useLanguage } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import type { ReadyUpload } from '../../uploads/upload';
import { move } from './bring';

interface Props {
  readonly upload: ReadyUpload;
  readonly place: number;
  readonly count: number;
  readonly onRemove: () => void;
}

/** See it on the map, up, down, off. At an end of the list a button stays, keeps the focus, and does nothing. */
export function LayerActs({ upload: { id, name, layer }, place, count, onRemove }: Props) {
  const texts = uploadsTexts[useLanguage()];
  const { extentAsked } = useActions();
  const context = use(BeltContext);
  const announce = useAnnounce();
  const { extent, beyond, features } = layer.placed;
  const isSeen = extent !== null && beyond < features.length;
  const moves = [
    { by: -1, label: texts.up(name), possible: place > 1 },
    { by: 1, label: texts.down(name), possible: place < count },
  ] as const;
  return (
    <div className="upload-buttons">
      <button
        type="button"
        className="icon-button"
        aria-label={texts.zoom(name)}
        title={texts.zoom(name)}
        aria-disabled={!isSeen}
        onClick={() => isSeen && extentAsked(extent)}
      >
        <Icon name="centre" />
      </button>
      {moves.map(({ by, label, possible }) => (
        <button
          key={by}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          aria-disabled={!possible}
          onClick={() => {
            if (!possible || context === null) return;
            // The last layer is drawn on top, and stands first in the list.
            move(context, id, by === -1 ? 1 : -1);
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
