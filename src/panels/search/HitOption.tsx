import { memo } from 'react';
import { type Language, languageTag } from '../../i18n/language';
import type { Belt } from '../../model/belt';
import { today } from '../../model/today';
import type { SearchHit } from '../../search/engine';
import { zoneOf } from '../../search/zoneOf';
import { areaHue, hueStyle } from '../../wording/hue';
import { readingOf } from '../../wording/reading';
import type { Finder } from './finder';
import { HitSign } from './HitSign';
import { hitWords } from './hitWords';
import { Marked } from './Marked';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly index: number;
  readonly active: boolean;
  readonly belt: Belt;
  readonly language: Language;
  readonly finder: Finder;
}

const other = { zh: 'en', en: 'zh' } as const;

/** One find: sign of its kind, name in both languages with the matched parts marked, kind, zone. */
export const HitOption = memo(function HitOption({ id, hit, index, active, belt, language, finder }: Props) {
  const reading = readingOf(belt, language, today());
  const zone = zoneOf(hit, belt);
  const second = other[language];
  return (
    // The keys are the field's: an option never has the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      className="hit"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      ref={active ? intoView : undefined}
      onClick={() => finder.chosen(index)}
    >
      <HitSign hit={hit} reading={reading} />
      <span>
        <HitName hit={hit} language={language} className="hit-name" />
        {hit.name[second] !== hit.name[language] && (
          <HitName hit={hit} language={second} className="hit-second" />
        )}
      </span>
      <span className="hit-words">
        <span className="hit-kind">
          {hitWords(hit, zone !== null, reading).map((word) => (
            <span key={word}>{word}</span>
          ))}
        </span>
        {zone !== null && (
          <span className="hit-zone" style={hueStyle(areaHue(zone.id, belt))}>
            {zone.name[language]}
          </span>
        )}
      </span>
    </div>
  );
});

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });

interface NameProps {
  readonly hit: SearchHit;
  readonly language: Language;
  readonly className: string;
}

const HitName = ({ hit, language, className }: NameProps) => (
  <span className={className} lang={languageTag[language]}>
    <Marked text={hit.name[language]} spans={hit.marks[language]} />
  </span>
);
