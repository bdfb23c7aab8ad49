import { kioskTexts } from '../i18n/kiosk';
import { languages, languageTag } from '../i18n/language';
import type { KioskTexts } from '../i18n/messages/zh-kiosk';

interface Props {
  readonly of: (texts: KioskTexts) => string;
  readonly className?: string;
}

/** A text in both languages, one under the other, for who has not chosen one yet or stands behind the one who did. */
export function Both({ of, className = 'both' }: Props) {
  return (
    <span className={className}>
      {languages.map((language) => (
        <span key={language} className={`both-${language}`} lang={languageTag[language]}>
          {of(kioskTexts[language])}
        </span>
      ))}
    </span>
  );
}
