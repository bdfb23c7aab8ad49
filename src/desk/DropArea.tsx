import { type DragEvent, useState } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { FilePicker } from '../ui/FilePicker';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';

/** Files are dropped here, or chosen; several CSV files are opened together. */
export function DropArea() {
  const { start, mistakes, changes } = useDeskTexts();
  const { actions, store } = useDesk();
  const announce = useAnnounce();
  const [over, setOver] = useState(false);
  const reading = useDeskState((state) => state.reading);
  const opened = useDeskState((state) => state.opened !== null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    announce(start.reading(files.map(({ name }) => name).join(', ')));
    const isOpen = await actions.filesChosen(files);
    const { opened: now, draft } = store.getState();
    // What was refused says so itself.
    if (isOpen && now !== null)
      announce(
        [
          start.opened(now.names.join(', ')),
          now.mistakes.length === 0 ? mistakes.none : mistakes.count(now.mistakes.length),
          `${changes.title}: ${draft?.changes.length ?? 0}`,
        ].join(' '),
      );
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void take([...event.dataTransfer.files]);
    },
  };
  return (
    <div className="desk-drop" data-over={over} {...drop}>
      <p className="desk-drop-ways">
        <span className="desk-drop-here">{start.drop}</span>
        <FilePicker
          label={start.choose}
          accept=".xlsx,.csv"
          onFiles={(files) => void take(files)}
          className={opened ? 'button' : 'button desk-first'}
          busy={reading !== null}
        >
          <Icon name="plus" />
          {opened ? start.other : start.choose}
        </FilePicker>
      </p>
      <p className="desk-aside">{reading === null ? start.formats : start.reading(reading.join(', '))}</p>
    </div>
  );
}
