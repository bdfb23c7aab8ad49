import { freshnessTexts } from '../../i18n/freshness';
import { useReading } from '../../parts/context';
import './shelfLives.css';

/** How long each kind of fact holds, and why. */
export function ShelfLives() {
  const { belt, language } = useReading();
  const texts = freshnessTexts[language];
  return (
    <>
      <p className="aside">{texts.lead}</p>
      <ul className="lives">
        {belt.facts.shelfLives.map(({ id, name, months, reason }) => (
          <li key={id} className="life">
            <p>{name[language]}</p>
            <p className="life-months">{texts.months(months)}</p>
            <p className="citation-note">{reason[language]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
