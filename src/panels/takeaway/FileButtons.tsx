import { type OwnFile, useSaving } from '../../takeaway/useSaving';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly files: readonly (OwnFile & { readonly word: string })[];
  readonly texts: Parameters<typeof useSaving>[0];
  /** Of the row of buttons, and of what is said in it. */
  readonly className: string;
  readonly saidClass: string;
}

/** A button for each file, and how the last saving went. */
export function FileButtons({ files, texts, className, saidClass }: Props) {
  const { said, download } = useSaving(texts);
  return (
    <div className={className}>
      {files.map((file) => (
        <button key={file.word} type="button" className="button" onClick={() => download(file)}>
          <Icon name="save" />
          {file.word}
        </button>
      ))}
      <p className={saidClass}>{said}</p>
    </div>
  );
}
