import type { ComponentProps } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useLanguage } from '../../store/hooks';
import { FileButtons } from '../takeaway/FileButtons';

/** What a visitor's layer gives as files. */
export function SaveButtons({ files }: Pick<ComponentProps<typeof FileButtons>, 'files'>) {
  const { save: texts } = uploadsTexts[useLanguage()];
  return <FileButtons files={files} texts={texts} className="upload-acts" saidClass="upload-said" />;
}
