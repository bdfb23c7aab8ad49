import type { Language } from '../../i18n/language';
import { uploadsTexts } from '../../i18n/uploads';
import type { Examined, PlacedFeature, Upload } from '../../uploads/upload';

/** All refusals of a layer, of its reading and of its placing. */
export const refusalsOf = ({ draft, placed }: Examined) => ({
  count: draft.refused.count + placed.refused.count,
  list: [...draft.refused.list, ...placed.refused.list],
});

const joints = { zh: '；', en: '; ' } as const;
const stops = { zh: '。', en: '.' } as const;

/** `312 of 320 features loaded; 8 refused.` */
export function summaryOf(layer: Examined, language: Language): string {
  const texts = uploadsTexts[language];
  const { draft, placed } = layer;
  const [loaded, refused] = [placed.features.length, refusalsOf(layer).count];
  const parts = [
    loaded === draft.total ? texts.loadedAll(loaded) : texts.loaded(loaded, draft.total),
    ...(refused > 0 ? [texts.refusedCount(refused)] : []),
    ...(draft.withoutGeometry > 0 ? [texts.withoutGeometry(draft.withoutGeometry)] : []),
  ];
  return parts.join(joints[language]) + stops[language];
}

function said(upload: Upload, language: Language): string {
  const texts = uploadsTexts[language];
  switch (upload.status) {
    case 'reading':
      return texts.reading(upload.name);
    case 'refused':
      return `${texts.refusedTitle(upload.name)}: ${upload.problem.problem[language]}`;
    case 'doubted':
      return texts.doubt.title(upload.name);
    case 'ready':
      return `${upload.name}: ${summaryOf(upload.layer, language)}`;
  }
}

/** What became of files, for screen readers. */
export const outcomeOf = (uploads: readonly Upload[], language: Language): string =>
  uploads.map((upload) => said(upload, language)).join(' ');

/** What a feature is called in lists. */
export const titleOf = ({ name, number }: PlacedFeature, language: Language): string =>
  name === '' ? uploadsTexts[language].unnamed(number) : name;
