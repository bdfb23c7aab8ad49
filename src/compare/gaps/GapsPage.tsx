import { useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';

export default function GapsPage() {
  const language = useLanguage();
  return <h1 id="page-title">{pageNames('gaps')[language]}</h1>;
}
