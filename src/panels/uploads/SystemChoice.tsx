import { use, useState } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { BeltContext } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { plainSystems, type System, sameSystem, systemName } from '../../uploads/system';
import type { ReadyUpload } from '../../uploads/upload';
import { convertReady } from './bring';

/** In which system the coordinates are taken to be, and the way to another and back. */
export function SystemChoice({ upload }: { readonly upload: ReadyUpload }) {
  const context = use(BeltContext);
  const { belt, language } = useReading();
  const { system: texts, doubt: doubtTexts } = uploadsTexts[language];
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const { systems, doubt } = upload.layer;
  const say = (word: string) => {
    setSaid(word);
    announce(word);
  };
  const convert = async (wanted: readonly System[]) => {
    if (context === null) return;
    say(doubtTexts.busy);
    try {
      await convertReady(context, belt, upload, wanted);
      say(wanted.length === 0 ? texts.undone(upload.name) : texts.done(upload.name));
    } catch (error) {
      console.warn(error);
      say(doubtTexts.failed);
    }
  };
  const named = systems.map((system) => systemName(system)[language]).join(language === 'zh' ? '、' : ', ');
  const others = plainSystems
    .map((kind): System => ({ kind }))
    .filter((system) => !systems.some((done) => sameSystem(done, system)));
  return (
    <>
      <p>{systems.length === 0 ? texts.asFile : texts.converted(named)}</p>
      {doubt?.evidence.map((sentence) => (
        <p key={sentence.en} className="upload-warning">
          {sentence[language]}
        </p>
      ))}
      <p className="aside">{texts.note}</p>
      <div className="upload-acts">
        <button
          type="button"
          className="button"
          aria-disabled={systems.length === 0}
          onClick={() => systems.length > 0 && void convert([])}
        >
          {texts.back}
        </button>
        {others.map((system) => (
          <button key={system.kind} type="button" className="button" onClick={() => void convert([system])}>
            {texts.convert(systemName(system)[language])}
          </button>
        ))}
      </div>
      <p className="upload-said">{said}</p>
    </>
  );
}
