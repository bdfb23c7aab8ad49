import { useState } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useLanguage } from '../../store/hooks';
import { save } from '../../takeaway/save';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';

interface OwnFile {
  readonly word: string;
  readonly name: string;
  readonly type: string;
  readonly make: () => string;
}

/** Files are made when they are asked for. */
export function SaveButtons({ files }: { readonly files: readonly OwnFile[] }) {
  const { save: texts } = uploadsTexts[useLanguage()];
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const download = ({ name, type, make }: OwnFile) => {
    const word = trySaving(name, type, make) ? texts.saved(name) : texts.failed;
    setSaid(word);
    announce(word);
  };
  return (
    <div className="upload-acts">
      {files.map((file) => (
        <button key={file.word} type="button" className="button" onClick={() => download(file)}>
          <Icon name="save" />
          {file.word}
        </button>
      ))}
      <p className="upload-said">{said}</p>
    </div>
  );
}

function trySaving(name: string, type: string, make: () => string): boolean {
  try {
    save(name, new Blob([make()], { type }));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
