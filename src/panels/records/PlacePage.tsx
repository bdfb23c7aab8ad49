import type { PlaceSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { DatedMark } from '../../parts/figures/DatedMark';
import { SubjectLink } from '../../parts/links';
import { useTransport } from '../../parts/stations/useTransport';
import { areaHue, hueStyle } from '../../wording/hue';
import { kindIcon } from '../../wording/kindIcon';
import { checkedWords, kindWord, placeStatus, siteWords } from '../../wording/subjects';
import { Transport } from '../area/Transport';
import { SiteLink } from '../site/SiteLink';
import { AreaChips } from './AreaChips';
import { CitationSection } from './CitationSection';
import { Details } from './Details';
import { FactTable } from './FactTable';
import { PageHead } from './PageHead';
import { PlaceObservations } from './PlaceObservations';
import { Whereabouts } from './Whereabouts';

/** A company, platform, carrier, university or project. */
export function PlacePage({ subject }: { readonly subject: PlaceSubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record } = subject;
  const { facts, noAddress } = messages.records;
  const [area = 'yangpu'] = record.areas;
  const { location } = record;
  const asides =
    location.precision === 'unpublished'
      ? [location.note?.[language]]
      : [location.method[language], checkedWords(location.checked, reading)];
  const stations = useTransport(subject.id);
  return (
    <article className="page" style={hueStyle(areaHue(area, belt))}>
      <PageHead
        name={subject.name}
        keep={subject.id}
        crumbs={[{ id: area, label: belt.areaName(area)[language] }]}
        kind={{ icon: kindIcon(subject), word: kindWord(subject, reading) }}
      />
      <p className="lead">{record.summary[language]}</p>
      <FactTable
        rows={[
          {
            term: facts.status,
            value: (
              <>
                {placeStatus(record, reading)}
                <DatedMark subject={subject} />
              </>
            ),
          },
          {
            term: facts.areas,
            value: (
              <>
                <AreaChips areas={record.areas} />
                {record.areaBasis !== 'stated' && (
                  <p className="aside">{messages.words.areaBases[record.areaBasis]}</p>
                )}
              </>
            ),
          },
          { term: facts.address, value: record.address?.[language] ?? noAddress },
          {
            term: facts.site,
            value: (
              <>
                {siteWords(record, reading)}
                {asides.filter(Boolean).map((aside) => (
                  <p key={aside} className="aside">
                    {aside}
                  </p>
                ))}
              </>
            ),
          },
          record.industries.length === 0
            ? null
            : { term: facts.industries, value: <IndustryTags ids={record.industries} /> },
        ]}
      />
      <Whereabouts id={subject.id} />
      {subject.geometry !== null && <SiteLink position={subject.geometry.coordinates} of="place" />}
      <PlaceObservations id={subject.id} />
      <Details record={record} />
      {stations !== null && subject.geometry !== null && (
        <Transport stations={stations} from={subject.geometry.coordinates} />
      )}
      <CitationSection record={record} />
    </article>
  );
}

/** Tags are ours, and say so. */
export function IndustryTags({ ids }: { readonly ids: readonly string[] }) {
  const { belt, language, messages } = useReading();
  return (
    <>
      <ul className="chips">
        {ids.map((id) => (
          <li key={id}>
            <SubjectLink id={id} className="chip">
              {belt.subject(id)?.name[language] ?? id}
            </SubjectLink>
          </li>
        ))}
      </ul>
      <p className="aside">{messages.records.taggedNote}</p>
    </>
  );
}
