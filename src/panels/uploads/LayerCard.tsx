import { use } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { BeltContext } from '../../store/hooks';
import type { ReadyUpload } from '../../uploads/upload';
import { hueStyle } from '../../wording/hue';
import { change } from './bring';
import { FeatureTable } from './FeatureTable';
import { Fold } from './Fold';
import { LayerActs } from './LayerActs';
import { LayerName } from './LayerName';
import { RefusedList } from './RefusedList';
import { SaveLayer } from './SaveLayer';
import { SystemChoice } from './SystemChoice';
import { refusalsOf, summaryOf } from './sentences';
import { ZoneCounts } from './ZoneCounts';

interface Props {
  readonly upload: ReadyUpload;
  /** Its place from the top, from one. */
  readonly place: number;
  readonly count: number;
  readonly onRemove: () => void;
}

/** A layer on the map: name and sign, what was loaded, and what can be done with it. */
export function LayerCard({ upload, place, count, onRemove }: Props) {
  const context = use(BeltContext);
  const { language } = useReading();
  const texts = uploadsTexts[language];
  const { id, name, hue, layer, visible } = upload;
  const { draft, placed, agreement } = layer;
  const refused = refusalsOf(layer);
  if (context === null) return null;
  return (
    <li className="upload-card upload-layer" style={hueStyle(`var(--upload${hue + 1})`)}>
      <div className="upload-head">
        <span className="upload-sign" aria-hidden="true" />
        <LayerName upload={upload} />
      </div>
      <p>{summaryOf(layer, language)}</p>
      {placed.beyond > 0 && (
        <p className="upload-warning">{texts.beyond(placed.beyond, placed.features.length)}</p>
      )}
      {agreement !== null && <p className="aside">{agreement[language]}</p>}
      {draft.notes.map((note) => (
        <p key={note.en} className="aside">
          {note[language]}
        </p>
      ))}
      <div className="upload-row">
        <label className="upload-switch">
          <input
            type="checkbox"
            checked={visible}
            aria-label={texts.show(name)}
            onChange={() => change(context, id, () => ({ ...upload, visible: !visible }))}
          />
          {texts.shown}
        </label>
        <LayerActs upload={upload} place={place} count={count} onRemove={onRemove} />
      </div>
      <ZoneCounts features={placed.features} />
      {refused.count > 0 && (
        <Fold title={texts.refused.title} count={refused.count}>
          <RefusedList refused={refused} name={name} />
        </Fold>
      )}
      <Fold title={texts.table.title} count={placed.features.length}>
        <FeatureTable upload={upload} />
      </Fold>
      <Fold title={texts.system.title}>
        <SystemChoice upload={upload} />
      </Fold>
      <SaveLayer upload={upload} />
    </li>
  );
}
