import * as v from 'valibot';
import { Text } from '../../model/text.ts';

export const licences = ['CC-BY-4.0', 'CC-BY-4.0 AND ODbL-1.0', 'ODbL-1.0', 'CC0-1.0'] as const;
/** SPDX expression. */
export type Licence = (typeof licences)[number];
export const isLicence = (name: string): name is Licence => licences.some((licence) => licence === name);

/** Which release of the facts a file holds: as in `data/manifest.json`. */
export interface Release {
  readonly version: string;
  /** The latest day that a record speaks of; null where none names a day. */
  readonly date: string | null;
}

/** What a file says of itself. In GeoJSON a foreign member, as RFC 7946, section 6.1, allows. */
export const About = v.strictObject({
  title: Text,
  description: Text,
  /** SPDX expression. */
  licence: v.picklist(licences),
  licenceNote: Text,
  credit: v.pipe(v.string(), v.nonEmpty()),
  datum: v.literal('WGS-84, [longitude, latitude] in degrees (RFC 7946)'),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  cite: Text,
  /** Name of the file's JSON Schema, beside it. */
  schema: v.pipe(v.string(), v.regex(/^[a-z-]+\.schema\.json$/)),
});
export type About = v.InferOutput<typeof About>;

/** What is said of one file by hand. */
export interface Said {
  readonly title: Text;
  readonly description: Text;
  readonly licence: Licence;
  /** Whom to name besides this map; null for nobody. */
  readonly credit: string | null;
}

const ourName: Text = { zh: '杨浦科创带地图', en: 'Map of the Yangpu Innovation Belt' };

const notes: Readonly<Record<Licence, Text>> = {
  'CC-BY-4.0': {
    zh: '事实与文字：CC BY 4.0，请注明出处。',
    en: 'Facts and texts: CC BY 4.0; please name the source.',
  },
  'CC-BY-4.0 AND ODbL-1.0': {
    zh: '事实与文字：CC BY 4.0；几何据 OpenStreetMap 数据绘制：ODbL 1.0。请同时注明两者。',
    en: 'Facts and texts: CC BY 4.0; geometry drawn from OpenStreetMap data: ODbL 1.0. Please name both.',
  },
  'ODbL-1.0': {
    zh: '据 OpenStreetMap 数据绘制：ODbL 1.0，请注明 © OpenStreetMap 贡献者；改编后的数据库须以同样许可公开。',
    en: 'Drawn from OpenStreetMap data: ODbL 1.0; please credit © OpenStreetMap contributors and share adapted databases alike.',
  },
  'CC0-1.0': { zh: '自行绘制：CC0 1.0，可自由使用。', en: 'Own drawing: CC0 1.0, free to use.' },
};

const isSaid = (part: string | null): part is string => part !== null;

/** @param schema name of the schema's file, beside the file itself */
export function aboutOf(
  { title, description, licence, credit }: Said,
  release: Release,
  schema: string,
): About {
  const { version, date } = release;
  const until =
    date === null ? { zh: null, en: null } : { zh: `资料截至 ${date}`, en: `facts up to ${date}` };
  return {
    title,
    description,
    licence,
    licenceNote: notes[licence],
    credit: credit === null ? `${ourName.en} ${ourName.zh}` : `${ourName.en} ${ourName.zh}; ${credit}`,
    datum: 'WGS-84, [longitude, latitude] in degrees (RFC 7946)',
    version,
    date,
    cite: {
      zh: [`${ourName.zh}开放数据：${title.zh}`, `版本 ${version}`, until.zh, credit, `许可 ${licence}`]
        .filter(isSaid)
        .join('；'),
      en: [
        `${ourName.en}, open data: ${title.en}`,
        `version ${version}`,
        until.en,
        credit,
        `licence ${licence}`,
      ]
        .filter(isSaid)
        .join('; '),
    },
    schema,
  };
}
