import { compareTexts } from '../i18n/compare';
import { useLanguage } from '../store/hooks';
import type { Why } from './cell';

/** Says why a cell is empty; its cell is hatched. */
export function MissingMark({ why }: { readonly why: Why }) {
  return <span className="compare-missing">{compareTexts[useLanguage()].missing[why]}</span>;
}
