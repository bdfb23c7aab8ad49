import { use, useCallback, useState } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { BeltContext, useBeltState } from '../../store/hooks';
import { pageNames } from '../../store/pageName';
import { useAnnounce } from '../../ui/Announcer';
import { isReady, type ReadyUpload } from '../../uploads/upload';
import { BringBack } from '../BringBack';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { bring, hasRoom, leave, putBack } from './bring';
import { ChosenFeature } from './ChosenFeature';
import { DropZone } from './DropZone';
import { LayerCard } from './LayerCard';
import { PendingCard } from './PendingCard';
import { outcomeOf } from './sentences';
import './uploads.css';

/** The visitor's own layers: bringing them, questions about their coordinates, and what lies where. */
export default function UploadsPage() {
  const { language } = useReading();
  const texts = uploadsTexts[language];
  const uploads = useBeltState(({ session }) => session.uploads);
  const layers = uploads.filter(isReady).reverse();
  const take = useTake();
  const { takenOff, takeOff, undo } = useTakenOff();
  return (
    <article className="page uploads" ref={useDropped(take)}>
      <PageHead name={pageNames('uploads')} crumbs={[]} />
      <p className="lead">{texts.lead}</p>
      <ChosenFeature />
      <DropZone onFiles={take} />
      {uploads
        .filter((upload) => !isReady(upload))
        .map((upload) => (
          <PendingCard key={upload.id} upload={upload} />
        ))}
      {takenOff !== null && hasRoom(uploads) && (
        <BringBack text={texts.removed(takenOff.upload.name)} label={texts.bringBack} onBringBack={undo} />
      )}
      <Section id="uploads-list" title={texts.list} count={layers.length}>
        {layers.length === 0 ? (
          <p className="aside">{texts.none}</p>
        ) : (
          <>
            <p className="aside">{texts.zones.note}</p>
            <ol className="upload-layers">
              {layers.map((upload, index) => (
                <LayerCard
                  key={upload.id}
                  upload={upload}
                  place={index + 1}
                  count={layers.length}
                  onRemove={() => takeOff(upload)}
                />
              ))}
            </ol>
          </>
        )}
      </Section>
    </article>
  );
}

/** Takes a layer off, and puts the one taken off last back in its place. */
function useTakenOff() {
  const context = use(BeltContext);
  const texts = uploadsTexts[useReading().language];
  const announce = useAnnounce();
  const [takenOff, setTakenOff] = useState<{ readonly upload: ReadyUpload; readonly at: number } | null>(
    null,
  );
  return {
    takenOff,
    takeOff: (upload: ReadyUpload) => {
      if (context === null) return;
      setTakenOff({ upload, at: context.store.getState().session.uploads.indexOf(upload) });
      leave(context, upload);
      announce(texts.removed(upload.name));
    },
    undo: () => {
      if (context === null || takenOff === null) return;
      putBack(context, takenOff.upload, takenOff.at);
      setTakenOff(null);
    },
  };
}

/** Takes files, and says what became of each. */
function useTake(): (files: readonly File[]) => void {
  const context = use(BeltContext);
  const { belt, language } = useReading();
  const announce = useAnnounce();
  return useCallback(
    (files) => {
      if (context === null) return;
      void bring(files, context, belt, (settled) => {
        if (settled.length > 0) announce(outcomeOf(settled, language));
      });
    },
    [context, belt, language, announce],
  );
}

/** While the page is open it takes up what is dropped anywhere in the window, also what was dropped before. */
function useDropped(take: (files: readonly File[]) => void) {
  const context = use(BeltContext);
  return useCallback(
    (page: HTMLElement | null) => {
      if (page === null || context === null) return undefined;
      const { store, actions } = context;
      const takeUp = () => {
        const { dropped } = store.getState().session;
        if (dropped.length === 0) return;
        actions.filesTaken();
        take(dropped);
      };
      takeUp();
      return store.subscribe(({ session }) => session.dropped, takeUp);
    },
    [context, take],
  );
}
