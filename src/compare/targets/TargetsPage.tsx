import { useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';

export default function TargetsPage() {
  const language = useLanguage();
  return <h1 id="page-title">{pageNames('targets')[language]}</h1>;
}
