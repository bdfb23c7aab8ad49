import { useRef } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';

/** Where the keyboard goes when what it was on is gone. */
export const chooseButton = 'uploads-choose';

/** The way in: drop files anywhere, or choose them; and the promise that they stay here. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const texts = uploadsTexts[useLanguage()];
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-zone">
      <p className="drop-ways">
        <span className="drop-anywhere">{texts.drop}</span>
        <button type="button" id={chooseButton} className="button" onClick={() => input.current?.click()}>
          <Icon name="plus" />
          {texts.choose}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".geojson,.json,.csv,.tsv,.txt,.zip"
        aria-label={texts.choose}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p className="aside">{texts.formats}</p>
      <p className="aside drop-privacy">{texts.privacy}</p>
    </div>
  );
}
