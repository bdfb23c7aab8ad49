import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { useActions, useBeltState } from '../../store/hooks';
import type { ReadyUpload } from '../../uploads/upload';
import { titleOf } from './sentences';
import './table.css';

/** Rows and fields of the table; the rest is counted. */
const [mostRows, mostFields] = [200, 6];

/** The features with their zones and first fields; a name chooses its feature, here and on the map. */
export function FeatureTable({ upload: { id, name, layer } }: { readonly upload: ReadyUpload }) {
  const { belt, language } = useReading();
  const texts = uploadsTexts[language];
  const { uploadFeatureChosen } = useActions();
  const chosen = useBeltState(({ session }) => session.uploadFeature);
  const { draft, placed } = layer;
  const fields = draft.fields.slice(0, mostFields);
  const rows = placed.features.slice(0, mostRows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="feature-table" aria-label={texts.table.label(name)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.table.number}</th>
              <th scope="col">{texts.table.feature}</th>
              <th scope="col">{texts.zones.title}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {field}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((feature, index) => (
              <tr key={feature.number} aria-current={chosen === `${id}/${index}` ? 'true' : undefined}>
                <td>{feature.number}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => uploadFeatureChosen(`${id}/${index}`)}
                  >
                    {titleOf(feature, language)}
                  </button>
                </th>
                <td>{feature.zones.map((zone) => belt.areaName(zone)[language]).join(' / ') || '–'}</td>
                {fields.map((field) => (
                  <td key={field}>
                    {Object.hasOwn(feature.properties, field) ? String(feature.properties[field] ?? '') : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {placed.features.length > mostRows && (
        <p className="aside">{texts.table.more(mostRows, placed.features.length)}</p>
      )}
      {draft.fields.length > mostFields && (
        <p className="aside">{texts.table.fields(mostFields, draft.fields.length)}</p>
      )}
    </>
  );
}
