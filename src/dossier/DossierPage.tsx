import type { CSSProperties } from 'react';
import { dossierTexts } from '../i18n/dossier';
import { languageTag } from '../i18n/language';
import { isPlaceKind } from '../model/place';
import { isSite } from '../model/site';
import { useReading } from '../parts/context';
import { useBeltState, useScene } from '../store/hooks';
import { carriedScene } from '../takeaway/link';
import { cssVariables } from '../theme/applyPalette';
import { About } from './About';
import { Cover } from './Cover';
import { EntryView } from './EntryView';
import { MapPlate } from './MapPlate';
import type { Entry } from './model/blocks';
import { dossierOf } from './model/dossierOf';
import { NoteList } from './NoteList';
import { PrintBar } from './PrintBar';
import { paperScene } from './paperScene';
import { useSettled } from './useSettled';
import './paper.css';
import './dossier.css';
import './entry.css';
import './plate.css';
import './print.css';

/** CSS px of the overview: the cover's list and the map fill one page between them. */
const overviewHeight = (entries: number): number => 530 - 15 * (Math.ceil(entries / 2) - 1);

/** What the overview shows of an entry: itself, and round a single place or site the area that it lies in. */
const groundOf = ({ id, view }: Entry): readonly string[] =>
  view !== null && (view.icon === 'pin' || isPlaceKind(view.icon)) ? [id, ...view.areas] : [id];

/** Paper is white, whatever the screen's palette. */
const day: CSSProperties & Readonly<Record<string, string>> = Object.fromEntries(cssVariables('day'));
const overview = 'overview';
/** Nothing to fit is the whole belt, with corridor and river to their ends. */
const wholeBelt: readonly string[] = [];

/** The dossier as it will be printed: cover with map, an entry for each thing chosen, numbered notes. */
export default function DossierPage() {
  const reading = useReading();
  const { language } = reading;
  const texts = dossierTexts[language];
  const present = useScene();
  const shownBefore = useBeltState(({ session }) => session.shownBefore);
  const sites = useBeltState(({ session }) => session.sites);
  const dossier = dossierOf(present.shortlist, sites, reading);
  const scene = paperScene(present);
  const { settled, onSettled } = useSettled();
  const plates = [
    overview,
    ...dossier.entries.flatMap(({ id, parts }) => (parts.some(({ kind }) => kind === 'reach') ? [id] : [])),
  ];
  // What a report says decides what the overview shows, so the maps wait for the reports.
  const isMeasuring = dossier.entries.some(
    ({ id }) => isSite(id) && (sites[id] === undefined || sites[id].status === 'working'),
  );
  return (
    <>
      <PrintBar isReady={!isMeasuring && plates.every((id) => settled.has(id))} />
      <article
        className="dossier"
        data-of={dossier.isDefault ? 'zones' : 'list'}
        lang={languageTag[language]}
        style={day}
      >
        <Cover dossier={dossier} live={carriedScene(present, shownBefore)} />
        {!isMeasuring && (
          <MapPlate
            id={overview}
            title={texts.map.overview}
            scene={scene}
            fit={dossier.isDefault ? wholeBelt : dossier.entries.flatMap(groundOf)}
            reachOf={null}
            notes={[]}
            height={overviewHeight(dossier.entries.length)}
            onSettled={onSettled}
          />
        )}
        {dossier.entries.map((entry) => (
          <EntryView key={entry.id} entry={entry} scene={scene} onSettled={onSettled} />
        ))}
        <NoteList notes={dossier.notes} />
        <About />
      </article>
    </>
  );
}
