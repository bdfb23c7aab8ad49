import { cornersOf, crossesItself, measuresOf } from '../../analysis/drawn';
import { measureTexts } from '../../i18n/measure';
import type { Drawn } from '../../store/drawing';
import { useLanguage } from '../../store/hooks';
import { focusIfLost } from '../../ui/focusIfLost';
import { formatLength, formatSurface } from '../../wording/measures';
import { Coordinates } from './Coordinates';
import { DrawnActs } from './DrawnActs';
import { InsideList } from './InsideList';

interface Props {
  readonly drawn: Drawn;
  /** As it stands on the map. */
  readonly number: number;
  readonly onRemove: (name: string) => void;
}

/** One drawing: its size, its legs, what lies in it, and what can be done with it. New, it takes the focus of the button that ended it. */
export function DrawnEntry({ drawn, number, onRemove }: Props) {
  const language = useLanguage();
  const texts = measureTexts[language];
  const { geometry } = drawn;
  const { metres, squareMetres, legs } = measuresOf(geometry);
  const name = texts.named(number, texts.kinds[squareMetres === null ? 'line' : 'area']);
  const crosses = squareMetres !== null && crossesItself(cornersOf(geometry));
  return (
    <li className="drawing">
      <h3 className="drawing-name" tabIndex={-1} ref={focusIfLost}>
        <span className="drawing-number" aria-hidden="true">
          {number}
        </span>
        <span className="visually-hidden">{name}</span>
        <span className="drawing-size">
          {squareMetres === null ? formatLength(metres, language) : formatSurface(squareMetres, language)}
        </span>
      </h3>
      {crosses && <p className="drawing-crossing">{texts.crossing}</p>}
      <dl className="drawing-figures">
        {squareMetres !== null && (
          <div>
            <dt>{texts.perimeter}</dt>
            <dd>{formatLength(metres, language)}</dd>
          </div>
        )}
        {(squareMetres === null ? legs.length > 1 : true) && (
          <div>
            <dt>{texts.legs}</dt>
            <dd>
              <ol className="drawing-legs">
                {legs.map((leg, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its place in the order
                  <li key={index}>{formatLength(leg, language)}</li>
                ))}
              </ol>
            </dd>
          </div>
        )}
      </dl>
      {geometry.type === 'Polygon' && !crosses && <InsideList area={geometry} />}
      <Coordinates corners={cornersOf(geometry)} />
      <DrawnActs drawn={drawn} name={name} onRemove={() => onRemove(name)} />
    </li>
  );
}
