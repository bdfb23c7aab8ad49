import { exploreTexts } from '../../i18n/explore';
import { useReading } from '../../parts/context';
import { optionName } from '../../parts/filter/optionName';
import type { FacetOption } from '../../search/facets';
import type { FacetName } from '../../search/filter';
import '../../ui/option.css';

interface Props {
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  readonly onToggle: (option: FacetOption) => void;
}

/** Options one under the other, those of a tree below what they are part of. */
export function FacetOptions({ facet, options, onToggle }: Props) {
  const rows = (above: string | null) => {
    const level = options.filter((option) => (option.above[0] ?? null) === above);
    return level.length === 0 ? null : (
      <ul className={above === null ? 'options' : 'options options-below'}>
        {level.map((option) => (
          <li key={option.id}>
            <OptionSwitch facet={facet} option={option} onToggle={onToggle} />
            {rows(option.id)}
          </li>
        ))}
      </ul>
    );
  };
  return rows(null);
}

function OptionSwitch({
  facet,
  option,
  onToggle,
}: {
  readonly facet: FacetName;
  readonly option: FacetOption;
  readonly onToggle: Props['onToggle'];
}) {
  const reading = useReading();
  const texts = exploreTexts[reading.language];
  const { id, count, chosen, included, partial, enabled } = option;
  return (
    <label className="option" data-enabled={enabled && !(included && !chosen)}>
      <input
        type="checkbox"
        checked={chosen || included}
        disabled={!enabled || (included && !chosen)}
        ref={(box) => {
          if (box !== null) box.indeterminate = partial;
        }}
        onChange={() => onToggle(option)}
      />
      <span className="option-name">{optionName(facet, id, reading)}</span>
      <span className="count">
        {count}
        <span className="visually-hidden">
          {' '}
          {texts.records}
          {included && !chosen && ` ${texts.included}`}
        </span>
      </span>
    </label>
  );
}
