import { type Language, languages, languageTag } from '../i18n/language';
import { ToggleGroup } from '../ui/ToggleGroup';

interface Props {
  readonly label: string;
  /** Each language by its own name. */
  readonly names: Readonly<Record<Language, string>>;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
  readonly className?: string;
}

/** The languages, each named in itself. */
export function LanguageToggle({ names, ...group }: Props) {
  return (
    <ToggleGroup<Language>
      {...group}
      options={languages.map((value) => ({ value, label: names[value], lang: languageTag[value] }))}
    />
  );
}
