import { type ReactNode, Suspense, use, useMemo } from 'react';
import { insideOf, stationsInside } from '../../analysis/inside';
import { measureTexts } from '../../i18n/measure';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { areaHue, hueStyle } from '../../wording/hue';
import { stationsOnce } from './stations';

/** What lies in a drawn area: shares of zones, places by kind, what is perhaps inside, stations. */
export function InsideList({ area }: { readonly area: GeoJSON.Polygon }) {
  const { belt, language, messages } = useReading();
  const { inside } = measureTexts[language];
  const { kinds, perhaps, zones } = useMemo(() => insideOf(belt, area), [belt, area]);
  const outside = 1 - zones.reduce((sum, { share }) => sum + share, 0);
  const percent = (share: number) => inside.share((share * 100).toFixed(share < 0.1 ? 1 : 0));
  return (
    <div className="drawing-inside">
      {zones.length > 0 && (
        <Held title={inside.zones}>
          {zones.map(({ id, share }) => (
            <li key={id} style={hueStyle(areaHue(id, belt))}>
              <SubjectLink id={id} className="held-zone">
                {belt.areaName(id)[language]}
              </SubjectLink>{' '}
              {percent(share)}
            </li>
          ))}
          {outside > 0.0005 && (
            <li className="held-outside">
              {inside.outside} {percent(outside)}
            </li>
          )}
        </Held>
      )}
      {kinds.length === 0 && perhaps.length === 0 && <p className="aside">{inside.nothing}</p>}
      {kinds.map(({ kind, places }) => (
        <Held key={kind} title={messages.placeKinds[kind]} count={places.length}>
          <PlaceLinks ids={places} />
        </Held>
      ))}
      {perhaps.length > 0 && (
        <Held title={inside.perhaps} count={perhaps.length} note={inside.perhapsNote}>
          <PlaceLinks ids={perhaps} />
        </Held>
      )}
      <Suspense>
        <Stations area={area} />
      </Suspense>
    </div>
  );
}

interface HeldProps {
  readonly title: string;
  readonly count?: number;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One kind of thing, how many there are, and which. */
function Held({ title, count, note, children }: HeldProps) {
  return (
    <div className="held">
      <h4>
        {title} {count !== undefined && <span className="count">{count}</span>}
      </h4>
      {note !== undefined && <p className="aside">{note}</p>}
      <ul>{children}</ul>
    </div>
  );
}

function PlaceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { belt, language } = useReading();
  return ids.map((id) => (
    <li key={id}>
      <SubjectLink id={id}>{belt.subject(id)?.name[language] ?? id}</SubjectLink>
    </li>
  ));
}

function Stations({ area }: { readonly area: GeoJSON.Polygon }) {
  const { language } = useReading();
  const { inside } = measureTexts[language];
  const all = use(stationsOnce());
  const found = all === null ? [] : stationsInside(area, all);
  if (found.length === 0) return null;
  return (
    <Held title={inside.stations} count={found.length}>
      {found.map(({ id, name, lines }) => (
        <li key={id}>
          {name[language]} <LineDiscs lines={lines} />
        </li>
      ))}
    </Held>
  );
}
