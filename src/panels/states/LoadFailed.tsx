import { languages, languageTag } from '../../i18n/language';
import { messagesIn } from '../../i18n/messages';
import type { Problem } from '../../model/problem';
import { useActions, useMessages } from '../../store/hooks';
import './states.css';

/** The facts did not come: what, where and what to do, in both languages, and the way to try again. */
export function LoadFailed({ problem }: { readonly problem: Problem }) {
  const { status } = useMessages().panel;
  const { factsAsked } = useActions();
  const where = [problem.file, problem.record, problem.field].filter((part) => part !== null).join(' › ');
  return (
    <div className="page" role="alert">
      {languages.map((language) => {
        const texts = messagesIn(language).panel.status;
        return (
          <section key={language} lang={languageTag[language]} className="failure">
            {language === 'zh' ? (
              <h1 className="failure-title">{texts.failed}</h1>
            ) : (
              <h2 className="failure-title">{texts.failed}</h2>
            )}
            <dl className="failure-facts">
              <dt>{texts.failedWhat}</dt>
              <dd>{problem.problem[language]}</dd>
              <dt>{texts.failedWhere}</dt>
              <dd>{where}</dd>
              <dt>{texts.failedRemedy}</dt>
              <dd>{problem.remedy[language]}</dd>
            </dl>
          </section>
        );
      })}
      <button type="button" className="button" onClick={factsAsked}>
        {status.retry}
      </button>
    </div>
  );
}
