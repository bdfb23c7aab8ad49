import { dossierTexts } from '../i18n/dossier';
import { useReading } from '../parts/context';
import type { Scene } from '../store/scene';
import { BilingualName } from '../ui/BilingualName';
import { Icon } from '../ui/Icon';
import { hueStyle } from '../wording/hue';
import { FigureTable, Headline } from './figures';
import { Facts, Lists, NearTable, Steps } from './lists';
import { MapPlate } from './MapPlate';
import { Said } from './Marks';
import type { Entry, Part } from './model/blocks';

interface Props {
  readonly entry: Entry;
  readonly scene: Scene;
  readonly onSettled: (id: string, isSettled: boolean) => void;
}

/** One chosen thing: its sign, name and all that is held of it. */
export function EntryView({ entry, scene, onSettled }: Props) {
  const { belt, language } = useReading();
  const { id, place, view, parts } = entry;
  const areas = view?.areas.map((area) => belt.areaName(area)[language]) ?? [];
  return (
    <section
      className="dossier-entry"
      data-long={parts.some(({ kind }) => kind === 'lists' || kind === 'reach')}
      aria-labelledby={`entry-${place}`}
      style={hueStyle(view?.hue ?? 'var(--ink-soft)')}
    >
      <header className="entry-head">
        <span className="entry-place" aria-hidden="true" data-furniture="">
          {place}
        </span>
        <div>
          {view !== null && (
            <p className="entry-kind">
              <Icon name={view.icon} />
              {[view.kind, ...areas].join(' · ')}
            </p>
          )}
          <h2 id={`entry-${place}`} className="entry-name">
            {view === null ? id : <BilingualName name={view.name} language={language} />}
          </h2>
        </div>
      </header>
      {parts.map((part, index) => (
        <PartView
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          key={`${part.kind} ${index}`}
          part={part}
          id={id}
          scene={scene}
          onSettled={onSettled}
        />
      ))}
    </section>
  );
}

interface PartProps extends Omit<Props, 'entry'> {
  readonly part: Part;
  readonly id: string;
}

function PartView({ part, id, scene, onSettled }: PartProps) {
  const texts = dossierTexts[useReading().language];
  switch (part.kind) {
    case 'lead':
      return (
        <p className="dossier-lead">
          <Said said={part.said} />
        </p>
      );
    case 'text':
      return (
        <p className="dossier-text">
          <Said said={part.said} />
        </p>
      );
    case 'own':
      return (
        <p className="dossier-own">
          <span className="own-title">{texts.parts.own}</span> <Said said={part.said} />
        </p>
      );
    case 'headline':
      return <Headline figures={part.figures} />;
    case 'facts':
      return <Facts rows={part.rows} />;
    case 'figures':
      return (
        <>
          <h3>{part.title}</h3>
          <FigureTable figures={part.figures} />
        </>
      );
    case 'lists':
      return (
        <>
          <h3>
            <Said said={part.title} />
          </h3>
          <Lists groups={part.groups} />
        </>
      );
    case 'steps':
      return (
        <>
          <h3>{part.title}</h3>
          <Steps steps={part.steps} />
        </>
      );
    case 'near':
      return (
        <>
          <h3>{part.title}</h3>
          <NearTable lines={part.lines} />
        </>
      );
    case 'reach':
      return (
        <MapPlate
          id={id}
          title={texts.map.reach}
          scene={scene}
          fit={[id]}
          reachOf={id}
          notes={part.notes}
          height={320}
          onSettled={onSettled}
        />
      );
  }
}
