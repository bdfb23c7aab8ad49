import { useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';

export default function WeightsPage() {
  const language = useLanguage();
  return <h1 id="page-title">{pageNames('weights')[language]}</h1>;
}
