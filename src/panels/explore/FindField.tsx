import { exploreTexts } from '../../i18n/explore';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** The words to find. */
export function FindField({ typed, onType }: Props) {
  const { find } = exploreTexts[useLanguage()];
  return (
    <label className="find">
      <span className="find-label">{find}</span>
      <span className="find-box">
        <Icon name="search" />
        <input
          type="search"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          onChange={({ target }) => onType(target.value)}
        />
      </span>
    </label>
  );
}
