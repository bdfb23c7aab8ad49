import { useState } from 'react';
import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { fileName } from '../../takeaway/fileName';
import { save } from '../../takeaway/save';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import { gapsCsv } from './gapsCsv';
import type { Matrix } from './matrix';

/** The matrix as a file, made when it is asked for. */
export function SaveGaps({ matrix }: { readonly matrix: Matrix }) {
  const { belt, language, today } = useReading();
  const texts = gapTexts[language].save;
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const download = () => {
    const name = fileName('completeness', 'zh-en', today, 'csv');
    const word = trySaving(name, () => gapsCsv(matrix, belt)) ? texts.saved(name) : texts.failed;
    setSaid(word);
    announce(word);
  };
  return (
    <div className="gaps-save">
      <button type="button" className="button" onClick={download}>
        <Icon name="save" />
        {texts.button}
      </button>
      <p className="gaps-note">{said === '' ? texts.note : said}</p>
    </div>
  );
}

function trySaving(name: string, make: () => string): boolean {
  try {
    save(name, new Blob([make()], { type: 'text/csv;charset=utf-8' }));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
