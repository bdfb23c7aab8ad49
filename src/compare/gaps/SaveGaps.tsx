import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { fileName } from '../../takeaway/fileName';
import { useSaving } from '../../takeaway/useSaving';
import { Icon } from '../../ui/Icon';
import { gapsCsv } from './gapsCsv';
import type { Matrix } from './matrix';

/** The matrix as a file, made when it is asked for. */
export function SaveGaps({ matrix }: { readonly matrix: Matrix }) {
  const { belt, language, today } = useReading();
  const texts = gapTexts[language].save;
  const { said, download } = useSaving(texts);
  const file = {
    name: fileName('completeness', 'zh-en', today, 'csv'),
    type: 'text/csv;charset=utf-8',
    make: () => gapsCsv(matrix, belt),
  };
  return (
    <div className="gaps-save">
      <button type="button" className="button" onClick={() => download(file)}>
        <Icon name="save" />
        {texts.button}
      </button>
      <p className="gaps-note">{said === '' ? texts.note : said}</p>
    </div>
  );
}
