import { useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';

export default function UploadsPage() {
  const language = useLanguage();
  return <h1 id="page-title">{pageNames('uploads')[language]}</h1>;
}
