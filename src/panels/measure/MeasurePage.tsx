import { useState } from 'react';
import { measureTexts } from '../../i18n/measure';
import type { Drawn } from '../../store/drawing';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';
import { useAnnounce } from '../../ui/Announcer';
import { BringBack } from '../BringBack';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { DrawnEntry } from './DrawnEntry';
import { SaveDrawings } from './SaveDrawings';
import { Tools } from './Tools';
import '../../parts/lists/rows.css';
import './measure.css';

/** What has been drawn on the map, in figures; the tools for more; what lies in an area. */
export default function MeasurePage() {
  const texts = measureTexts[useLanguage()];
  const drawn = useBeltState(({ session }) => session.drawn);
  const { drawnChanged, reshapingChosen } = useActions();
  const announce = useAnnounce();
  const [takenOff, setTakenOff] = useState<{
    readonly before: readonly Drawn[];
    readonly text: string;
  } | null>(null);
  const leave = (rest: readonly Drawn[], text: string) => {
    setTakenOff({ before: drawn, text });
    reshapingChosen(null);
    drawnChanged(rest);
    announce(text);
  };
  return (
    <article className="page measure">
      <PageHead name={pageNames('measure')} crumbs={[]} />
      <p className="lead">{texts.lead}</p>
      <Tools />
      {takenOff !== null && (
        <BringBack
          text={takenOff.text}
          label={texts.bringBack}
          onBringBack={() => {
            drawnChanged(takenOff.before);
            setTakenOff(null);
          }}
        />
      )}
      {drawn.length === 0 ? (
        <p className="aside measure-none">{texts.none}</p>
      ) : (
        <Section id="drawings" title={texts.list} count={drawn.length}>
          <ol>
            {drawn.map((one, index) => (
              <DrawnEntry
                key={one.id}
                drawn={one}
                number={index + 1}
                onRemove={(name) =>
                  leave(
                    drawn.filter(({ id }) => id !== one.id),
                    texts.removed(name),
                  )
                }
              />
            ))}
          </ol>
          <div className="drawings-acts">
            <SaveDrawings drawn={drawn} />
            <button
              type="button"
              className="text-button"
              onClick={() => leave([], texts.removedAll(drawn.length))}
            >
              {texts.removeAll}
            </button>
          </div>
        </Section>
      )}
      <Section id="measure-method" title={texts.method}>
        <ul className="measure-method">
          {texts.methods.map((line) => (
            <li key={line} className="aside">
              {line}
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
