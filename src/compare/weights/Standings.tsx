import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { methods } from '../../scoring/table';
import { useBeltState } from '../../store/hooks';
import { StandingList } from './StandingList';
import type { Weights } from './useWeights';
import { missingWords, verdictWords } from './words';
import './standings.css';

/** Who is first, in a sentence; it stays in sight while weights are moved. */
export function Verdict({ result }: Weights) {
  const { language } = useReading();
  const words = result.isWorking ? weightsTexts[language].working : verdictWords(result, language);
  return <p className="weights-verdict">{words}</p>;
}

/** The ranking by both methods side by side, and what missing values could change about it. */
export function Standings({ result, lost }: Weights) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const hasFailed = useBeltState(({ session }) => session.measures.status === 'failed');
  if (result.isWorking) return null;
  const notes = missingWords(result, language);
  return (
    <section className="standings atlas-part" aria-labelledby="standings">
      <h2 id="standings">{texts.ranking}</h2>
      {notes.map((note) => (
        <p key={note} className="weights-note">
          {note}
        </p>
      ))}
      {hasFailed && <p className="weights-note">{texts.failed}</p>}
      {lost > 0 && <p className="weights-note">{texts.lost(lost)}</p>}
      {result.criteria.some(({ share }) => share > 0) && (
        <>
          <div className="standings-both">
            {methods.map((method) => (
              <StandingList key={method} method={method} result={result} />
            ))}
          </div>
          <p className="weights-aside">{texts.scale}</p>
        </>
      )}
    </section>
  );
}
