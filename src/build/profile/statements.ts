import type { Exhibition } from '../../model/exhibition.ts';
import type { Text } from '../../model/text.ts';

/** What the map says of itself at its foot and in everything taken away. */
export interface MapStatements {
  readonly review: Text;
  readonly datum: Text;
  readonly credits: Text;
  readonly creditsShort: Text;
}

const osm: Text = { zh: '© OpenStreetMap (ODbL)', en: '© OpenStreetMap (ODbL)' };

/** What a trial says instead of a clearance. */
const trialReview: Text = {
  zh: '试运行：未经审图，不得向公众展出',
  en: 'Trial: no map review, not to be shown to the public',
};

/** The words of an exhibition's decisions. The outlines stay OpenStreetMap's, so it is named whatever the ground is. */
export function statementsOf({ coordinateSystem, mapReview, baseMap }: Exhibition): MapStatements {
  const named = /openstreetmap/i.test(`${baseMap.origin.zh} ${baseMap.origin.en}`);
  const also: Text = named ? { zh: '', en: '' } : { zh: `；${osm.zh}`, en: `; ${osm.en}` };
  const credits: Text = {
    zh: `底图：${baseMap.origin.zh}（${baseMap.licence.zh}）${also.zh}`,
    en: `Base map: ${baseMap.origin.en} (${baseMap.licence.en})${also.en}`,
  };
  return {
    review:
      'number' in mapReview
        ? { zh: `审图号：${mapReview.number}`, en: `Map review No. ${mapReview.number}` }
        : {
            zh: `无需审图：${mapReview.exemption.zh}`,
            en: `No map review needed: ${mapReview.exemption.en}`,
          },
    datum: { zh: `坐标系 ${coordinateSystem}`, en: `Datum ${coordinateSystem}` },
    credits,
    creditsShort: named ? osm : credits,
  };
}

/** The module that a build for a hall puts in the place of `i18n/mapStatements.ts`. Null: a trial. */
export function statementsModule(exhibition: Exhibition | null): string {
  const texts = exhibition === null ? { review: trialReview } : statementsOf(exhibition);
  const inLanguage = (language: 'zh' | 'en') =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]]));
  return `export const mapStatements = ${JSON.stringify({ zh: inLanguage('zh'), en: inLanguage('en') })};`;
}
