import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import type { ReadyUpload } from '../../uploads/upload';
import { layerCsv, layerGeoJson, ownFileName } from './exportUpload';
import { SaveButtons } from './SaveButtons';

/** The layer as files, in WGS-84 and with the zones of each feature. */
export function SaveLayer({ upload: { name, layer } }: { readonly upload: ReadyUpload }) {
  const { language, today } = useReading();
  const { save: texts } = uploadsTexts[language];
  return (
    <div className="upload-save">
      <p className="aside">{texts.note}</p>
      <SaveButtons
        files={[
          {
            word: texts.geojson,
            name: ownFileName(name, today, 'geojson'),
            type: 'application/geo+json',
            make: () => layerGeoJson(layer),
          },
          {
            word: texts.csv,
            name: ownFileName(name, today, 'csv'),
            type: 'text/csv;charset=utf-8',
            make: () => layerCsv(layer),
          },
        ]}
      />
    </div>
  );
}
