import { useState } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { DropArea } from './DropArea';
import { RefusedCards } from './RefusedCards';
import { saveWorkbook } from './saveWorkbook';

/** The way in: open files, or first get the facts as a workbook. */
export function OpenSection() {
  const texts = useDeskTexts();
  const { start } = texts;
  const { actions, store } = useDesk();
  const announce = useAnnounce();
  const published = useDeskState((state) => state.published);
  const { opened, draft, kept, brokeOff } = useDeskState((state) => state);
  const [making, setMaking] = useState(false);
  if (published.status === 'loading') return <p role="status">{texts.loading}</p>;
  if (published.status === 'failed')
    return (
      <div role="alert" className="desk-card">
        <p>{texts.failed(published.cause)}</p>
        <button type="button" className="button" onClick={() => void actions.begun()}>
          <Icon name="again" />
          {texts.again}
        </button>
      </div>
    );
  const download = async () => {
    setMaking(true);
    announce(start.making);
    await saveWorkbook(published.published.raw);
    setMaking(false);
  };
  const discard = async () => {
    await actions.draftDiscarded();
    announce(start.discarded);
  };
  return (
    <section className="desk-section" aria-labelledby="desk-open">
      <h2 id="desk-open">{start.title}</h2>
      {opened !== null && (
        <p className="desk-opened">
          <Icon name="check" />
          <strong>{start.opened(opened.names.join(', '))}</strong>
        </p>
      )}
      <DropArea />
      {brokeOff && <p role="alert">{start.workerFailed}</p>}
      <RefusedCards />
      {opened === null && (
        <div className="desk-card">
          <p>{start.workbookNote}</p>
          <button
            type="button"
            className="button"
            aria-disabled={making}
            onClick={() => {
              if (!making) void download();
            }}
          >
            <Icon name="save" />
            {making ? start.making : start.workbook}
          </button>
        </div>
      )}
      {draft !== null && (
        <p className="desk-aside">
          {kept === false ? start.notKept : start.kept}{' '}
          <button
            type="button"
            className="text-button"
            aria-disabled={store.getState().reading !== null}
            onClick={() => void discard()}
          >
            {start.discard}
          </button>
        </p>
      )}
    </section>
  );
}
