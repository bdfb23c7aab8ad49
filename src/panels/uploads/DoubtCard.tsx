import { use, useState } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { BeltContext } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { focusIfLost } from '../../ui/focusIfLost';
import { Icon } from '../../ui/Icon';
import { isConvertible, type System, systemName } from '../../uploads/system';
import type { DoubtedUpload } from '../../uploads/upload';
import { acceptAsIs, convertDoubted } from './bring';
import { Preview } from './Preview';
import { summaryOf } from './sentences';
import './doubt.css';

interface Props {
  readonly upload: DoubtedUpload;
  readonly onDiscard: () => void;
}

/** What speaks against the coordinates, before and after in a sketch, and the visitor's decision. */
export function DoubtCard({ upload, onDiscard }: Props) {
  const context = use(BeltContext);
  const { belt, language } = useReading();
  const texts = uploadsTexts[language].doubt;
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const { doubt, layer, name, busy } = upload;
  const convert = async (system: System) => {
    if (context === null || busy) return;
    announce(texts.busy);
    try {
      await convertDoubted(context, belt, upload, system);
      announce(uploadsTexts[language].system.done(name));
    } catch (error) {
      console.warn(error);
      setSaid(texts.failed);
      announce(texts.failed);
    }
  };
  const ways = [doubt.suggested, ...doubt.others].filter(isConvertible);
  return (
    <section className="upload-card doubt" aria-labelledby={`doubt-${upload.id}`}>
      <h2 className="upload-card-title" id={`doubt-${upload.id}`} tabIndex={-1} ref={focusIfLost}>
        <Icon name="warning" />
        {texts.title(name)}
      </h2>
      <p className="aside">{texts.lead}</p>
      <ul className="doubt-evidence">
        {doubt.evidence.map((sentence) => (
          <li key={sentence.en}>{sentence[language]}</li>
        ))}
      </ul>
      <Preview doubt={doubt} />
      <p className="doubt-said">{busy ? texts.busy : said}</p>
      <div className="upload-acts">
        {ways.map((system, index) => (
          <button
            key={systemName(system).en}
            type="button"
            className={index === 0 ? 'button button-first' : 'button'}
            aria-disabled={busy}
            onClick={() => void convert(system)}
          >
            {texts.convert(systemName(system)[language])}
          </button>
        ))}
        {layer.placed.features.length > 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => {
              if (context === null || busy) return;
              acceptAsIs(context, upload);
              announce(`${name}: ${summaryOf(layer, language)}`);
            }}
          >
            {texts.asIs}
          </button>
        )}
        <button type="button" className="button" onClick={onDiscard}>
          {texts.discard}
        </button>
      </div>
    </section>
  );
}
