import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { useActions, useBeltState } from '../store/hooks';
import type { Column } from './column';
import type { Ground } from './model/ground';
import { normalised } from './model/normalise';
import { type Basis, type CompareIndicator, isKnown } from './model/values';
import { GroupHead } from './region/GroupHead';
import { ShareBar } from './ShareBar';
import { ValueRow } from './values/ValueRow';

/** What reports say stands in the rows of words, with names and ways; bars and weights take it as figures. */
const bases = ['published', 'measured', 'counted'] as const satisfies readonly Basis[];

interface Props {
  readonly columns: readonly Column[];
  readonly ground: Ground;
  readonly indicators: readonly CompareIndicator[];
}

/** The indicators, grouped by how they were come by; those for which nothing at all is known are left to the matrix of gaps. */
export function IndicatorRows({ columns, ground, indicators }: Props) {
  const { language } = useReading();
  const texts = compareTexts[language];
  const per = useBeltState(({ scene }) => scene.comparing.per);
  const rows = indicators
    .map((indicator) => ({
      indicator,
      values: columns.map(({ id }) => normalised(indicator, id, per, ground)),
    }))
    .filter(({ values }) =>
      values.some((value) => isKnown(value) || ['working', 'failed', 'layerMissing'].includes(value.why)),
    );
  return bases
    .map((basis) => ({ basis, rows: rows.filter(({ indicator }) => indicator.basis === basis) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <tbody key={group.basis}>
        <GroupHead columns={columns.length + 1}>
          {texts.groups[group.basis]}
          <span className="compare-aside">{texts.methods[group.basis]}</span>
        </GroupHead>
        {group.rows.map(({ indicator, values }) => (
          <ValueRow
            key={indicator.id}
            indicator={indicator}
            columns={columns}
            values={values}
            under={(column) => <ShareBar value={values[column]} values={values} />}
          >
            <RankButton indicator={indicator} />
          </ValueRow>
        ))}
      </tbody>
    ));
}

/** The name of a row: pressed, it ranks by it and shows it on the map. */
function RankButton({ indicator }: { readonly indicator: CompareIndicator }) {
  const { language } = useReading();
  const { comparingChosen } = useActions();
  const isChosen = useBeltState(({ scene }) => scene.comparing.indicator === indicator.id);
  const name = indicator.name[language];
  return (
    <button
      type="button"
      className="compare-rank"
      aria-pressed={isChosen}
      title={compareTexts[language].value.rank(name)}
      onClick={() => comparingChosen({ indicator: indicator.id })}
    >
      {name}
    </button>
  );
}
