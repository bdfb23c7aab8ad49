import { keysTexts } from '../../i18n/keys';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';

/** All keys of the map, in a dialogue of the browser's own: Escape closes it, the focus stays within and goes back to where it was. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const texts = keysTexts[useLanguage()];
  return (
    <dialog className="keys-help" aria-labelledby="keys-title" ref={show} onClose={onClose}>
      <form method="dialog" className="keys-help-head">
        <h2 id="keys-title">{texts.title}</h2>
        <button type="submit" className="icon-button" aria-label={texts.close}>
          <Icon name="close" />
        </button>
      </form>
      <p>{texts.lead}</p>
      <KeyRows rows={texts.rows} />
      <h3>{texts.walkTitle}</h3>
      <KeyRows rows={texts.walkRows} />
    </dialog>
  );
}

const show = (dialog: HTMLDialogElement | null): void => {
  if (dialog !== null && !dialog.open) dialog.showModal();
};

interface Row {
  readonly keys: readonly string[];
  readonly does: string;
}

function KeyRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="keys-rows">
      {rows.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
