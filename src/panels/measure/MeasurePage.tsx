import { useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';

export default function MeasurePage() {
  const language = useLanguage();
  return <h1 id="page-title">{pageNames('measure')[language]}</h1>;
}
