import { splitTexts } from '../../i18n/split';
import { useLanguage } from '../../store/hooks';
import type { Split } from '../../store/split';
import { useSideLooks } from './useSideLooks';

/** Says on each side of the divider what it shows. */
export function SideNames({ split }: { readonly split: Split }) {
  const texts = splitTexts[useLanguage()];
  const looks = useSideLooks(split);
  return (
    <dl>
      {(['left', 'right'] as const).map((side) => (
        <div key={side} className="side-name" data-side={side}>
          <dt>{texts[side]}</dt>
          <dd>{looks[side]}</dd>
        </div>
      ))}
    </dl>
  );
}
