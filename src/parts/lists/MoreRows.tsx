import { flushSync } from 'react-dom';
import { listTexts } from '../../i18n/lists';
import { useLanguage } from '../../store/hooks';

interface Props {
  /** Rows that are not shown yet, and how many come with the next press. */
  readonly left: number;
  readonly next: number;
  readonly onMore: () => void;
}

/** Below a long list: how many rows are left, and the way to the next of them, which takes the focus along. */
export default function MoreRows({ left, next, onMore }: Props) {
  const texts = listTexts[useLanguage()];
  return (
    <p className="aside">
      {texts.left(left)}{' '}
      <button
        type="button"
        className="text-button"
        onClick={({ currentTarget }) => {
          const last = currentTarget.parentElement?.previousElementSibling?.lastElementChild;
          flushSync(onMore);
          last?.nextElementSibling?.querySelector('a')?.focus();
        }}
      >
        {texts.more(Math.min(left, next))}
      </button>
    </p>
  );
}
