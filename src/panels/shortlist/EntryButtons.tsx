import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useLanguage } from '../../store/hooks';
import { OrderButtons } from './OrderButtons';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onRemove: () => void;
}

/** What can be done with an entry of the list. */
export function EntryButtons({ id, ...order }: Props) {
  const texts = shortlistTexts[useLanguage()];
  const { shortlistMoved } = useActions();
  return (
    <div className="entry-buttons">
      <OrderButtons {...order} texts={texts} onMove={(by) => shortlistMoved(id, by)} />
    </div>
  );
}
