import { useState } from 'react';
import { measureTexts } from '../../i18n/measure';
import { useReading } from '../../parts/context';
import type { Drawn } from '../../store/drawing';
import { drawingsGeoJson } from '../../takeaway/drawingsGeoJson';
import { fileName } from '../../takeaway/fileName';
import { save } from '../../takeaway/save';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';

/** All drawings as a file. */
export function SaveDrawings({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const { belt, language, today } = useReading();
  const texts = measureTexts[language];
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const download = () => {
    const name = fileName('drawings', 'zh-en', today, 'geojson');
    const saved = trySaving(name, () => JSON.stringify(drawingsGeoJson(drawn, belt, today), null, 1));
    const word = saved ? texts.saved(name) : texts.failed;
    setSaid(word);
    announce(word);
  };
  return (
    <>
      <button type="button" className="button" onClick={download}>
        <Icon name="save" />
        {texts.save}
      </button>
      {said !== '' && <p className="drawing-said">{said}</p>}
    </>
  );
}

function trySaving(name: string, make: () => string): boolean {
  try {
    save(name, new Blob([make()], { type: 'application/geo+json' }));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
