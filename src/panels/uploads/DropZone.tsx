import { uploadsTexts } from '../../i18n/uploads';
import { useLanguage } from '../../store/hooks';
import { FilePicker } from '../../ui/FilePicker';
import { Icon } from '../../ui/Icon';

/** Where the keyboard goes when what it was on is gone. */
export const chooseButton = 'uploads-choose';

/** The way in: drop files anywhere, or choose them; and the promise that they stay here. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const texts = uploadsTexts[useLanguage()];
  return (
    <div className="drop-zone">
      <p className="drop-ways">
        <span className="drop-anywhere">{texts.drop}</span>
        <FilePicker
          label={texts.choose}
          accept=".geojson,.json,.csv,.tsv,.txt,.zip"
          onFiles={onFiles}
          id={chooseButton}
        >
          <Icon name="plus" />
          {texts.choose}
        </FilePicker>
      </p>
      <p className="aside">{texts.formats}</p>
      <p className="aside drop-privacy">{texts.privacy}</p>
    </div>
  );
}
