import { weightsTexts } from '../../i18n/weights';
import { useLanguage } from '../../store/hooks';

const parts = ['minMax', 'ranks', 'equal', 'missing', 'values', 'stability', 'sources'] as const;

/** Both methods, what becomes of missing values, and where the methods come from; printed open. */
export function MethodNote() {
  const texts = weightsTexts[useLanguage()];
  return (
    <details className="weights-fold">
      <summary>{texts.how}</summary>
      <ul className="method-note">
        {parts.map((part) => (
          <li key={part}>{texts.explained[part]}</li>
        ))}
      </ul>
    </details>
  );
}
