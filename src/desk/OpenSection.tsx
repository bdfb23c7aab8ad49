import { useAnnounce } from '../ui/Announcer';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { DropArea } from './DropArea';
import { DroppedCard } from './DroppedCard';
import { focusAround } from './focusAround';
import { RefusedCards } from './RefusedCards';
import { useSaveWorkbook } from './useSaveWorkbook';

/** The way in: open files, or first get the facts as a workbook. */
export function OpenSection() {
  const texts = useDeskTexts();
  const { start } = texts;
  const { actions } = useDesk();
  const announce = useAnnounce();
  const published = useDeskState((state) => state.published);
  const { opened, draft, kept, brokeOff, lostBase } = useDeskState((state) => state);
  const workbook = useSaveWorkbook();
  if (published.status === 'loading') return <p role="status">{texts.loading}</p>;
  if (published.status === 'failed')
    return (
      <div role="alert" className="desk-card">
        <p>{texts.failed(published.cause)}</p>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget);
            void actions.begun();
          }}
        >
          <Icon name="again" />
          {texts.again}
        </button>
      </div>
    );
  const discard = async () => {
    await actions.draftDiscarded();
    announce(start.discarded);
  };
  return (
    <section className="desk-section" aria-labelledby="desk-open" tabIndex={-1}>
      <h2 id="desk-open">{start.title}</h2>
      {opened !== null && (
        <p className="desk-opened">
          <Icon name="check" />
          <strong>{start.opened(opened.names.join(', '))}</strong>
        </p>
      )}
      {lostBase !== null && (
        <p role="alert" className="desk-warning">
          {start.lostBase(lostBase)}
        </p>
      )}
      <DropArea />
      {brokeOff && <p role="alert">{start.workerFailed}</p>}
      <RefusedCards />
      <DroppedCard />
      {opened === null && (
        <div className="desk-card">
          <p>{start.workbookNote}</p>
          <button
            type="button"
            className="button"
            aria-disabled={workbook.making}
            onClick={() => void workbook.make(published.published.raw)}
          >
            <Icon name="save" />
            {workbook.making ? start.making : start.workbook}
          </button>
          {workbook.failed !== '' && <p className="desk-warning">{workbook.failed}</p>}
        </div>
      )}
      {draft !== null && (
        <p className="desk-aside">
          {kept === false ? start.notKept : start.kept}{' '}
          <button
            type="button"
            className="text-button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              void discard();
            }}
          >
            {start.discard}
          </button>
        </p>
      )}
    </section>
  );
}
