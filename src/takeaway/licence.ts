import { takeawayTexts } from '../i18n/takeaway';

const both = (key: 'facts' | 'geometry'): string =>
  `${takeawayTexts.zh.licences[key]} / ${takeawayTexts.en.licences[key]}`;

/** Licence of facts and geometry in both languages, as it stands in every exported file. */
export const licenceLine = `${both('facts')} · ${both('geometry')}`;
