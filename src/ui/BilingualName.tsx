import { type Language, languageTag } from '../i18n/language';

/** A name in both languages. */
export type Names = Readonly<Record<Language, string>>;

interface Props {
  readonly name: Names;
  readonly language: Language;
  readonly className?: string;
}

const other = { zh: 'en', en: 'zh' } as const;

/** A name in the reader's language with the other script on a line of its own; once only where both are the same. */
export function BilingualName({ name, language, className }: Props) {
  const second = other[language];
  return (
    <span className={className === undefined ? 'name' : `name ${className}`}>
      <span className="name-first">{name[language]}</span>
      {name[second] !== name[language] && (
        <span className="name-second" lang={languageTag[second]}>
          {name[second]}
        </span>
      )}
    </span>
  );
}
