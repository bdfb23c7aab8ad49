import { takeawayTexts } from '../../i18n/takeaway';
import { useReading } from '../../parts/context';
import type { Scene } from '../../store/scene';
import type { ExportRecord } from '../../takeaway/exportRecord';
import { countFigures, figuresCsv } from '../../takeaway/figuresCsv';
import { type FileKind, fileName } from '../../takeaway/fileName';
import { linkTo, withoutNotes } from '../../takeaway/link';
import { newestDate } from '../../takeaway/newestDate';
import { recordsCsv } from '../../takeaway/recordsCsv';
import { recordsGeoJson } from '../../takeaway/recordsGeoJson';
import { FileButtons } from './FileButtons';
import { Offer } from './Offer';

interface Props {
  readonly records: readonly ExportRecord[];
  readonly scene: Scene;
  readonly address: string;
}

/** Records and figures as tables. */
export function TableOffer({ records }: Pick<Props, 'records'>) {
  const { language } = useReading();
  const { table, licences } = takeawayTexts[language];
  return (
    <Offer
      id="takeaway-table"
      title={table.title}
      icon="indicator"
      note={table.note}
      holds={[table.onRecords(records.length), table.onFigures(countFigures(records)), table.marks]}
      licence={[licences.facts, licences.geometry]}
    >
      <OfferedFiles
        files={[
          {
            kind: 'records',
            word: table.records,
            type: csv,
            extension: 'csv',
            make: () => recordsCsv(records),
          },
          {
            kind: 'figures',
            word: table.figures,
            type: csv,
            extension: 'csv',
            make: () => figuresCsv(records),
          },
        ]}
      />
    </Offer>
  );
}

/** Records as GeoJSON. */
export function GeoOffer({ records, scene, address }: Props) {
  const { belt, language, today } = useReading();
  const { geo, licences, boundaries } = takeawayTexts[language];
  const placed = records.filter(({ id }) => {
    const subject = belt.subject(id);
    return subject !== undefined && 'geometry' in subject && subject.geometry !== null;
  });
  const make = () => {
    const said = {
      factsDate: newestDate(belt, today),
      exported: today,
      link: linkTo(withoutNotes(scene), address),
    };
    return JSON.stringify(recordsGeoJson(belt, records, said), null, 1);
  };
  const type = 'application/geo+json';
  return (
    <Offer
      id="takeaway-geo"
      title={geo.title}
      icon="zone"
      note={geo.note}
      holds={[geo.onFeatures(records.length, placed.length), boundaries]}
      licence={[licences.facts, licences.geometry]}
    >
      <OfferedFiles files={[{ kind: 'records', word: geo.make, type, extension: 'geojson', make }]} />
    </Offer>
  );
}

const csv = 'text/csv;charset=utf-8';

interface File {
  readonly kind: FileKind;
  readonly word: string;
  readonly type: string;
  readonly extension: string;
  readonly make: () => string;
}

function OfferedFiles({ files }: { readonly files: readonly File[] }) {
  const { language, today } = useReading();
  return (
    <FileButtons
      files={files.map(({ kind, extension, ...file }) => ({
        ...file,
        name: fileName(kind, 'zh-en', today, extension),
      }))}
      texts={takeawayTexts[language].table}
      className="offer-acts"
      saidClass="offer-said"
    />
  );
}
