import { use } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { BeltContext, useActions, useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';
import type { ReadyUpload } from '../../uploads/upload';
import { OrderButtons } from '../shortlist/OrderButtons';
import { move } from './bring';

interface Props {
  readonly upload: ReadyUpload;
  readonly place: number;
  readonly count: number;
  readonly onRemove: () => void;
}

/** See it on the map, up, down, off. */
export function LayerActs({ upload: { id, name, layer }, ...order }: Props) {
  const texts = uploadsTexts[useLanguage()];
  const { extentAsked } = useActions();
  const context = use(BeltContext);
  const { extent, beyond, features } = layer.placed;
  const isSeen = extent !== null && beyond < features.length;
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
      <OrderButtons
        {...order}
        name={name}
        texts={texts}
        onMove={(by) => {
          // The last layer is drawn on top, and stands first in the list.
          if (context !== null) move(context, id, by === -1 ? 1 : -1);
        }}
      />
    </div>
  );
}
