import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { KioskSettings } from '../model/kiosk-settings.ts';
import { baseMapsOf } from '../model/online/baseMap.ts';
import { checkOnline } from '../model/online/check.ts';
import { hostsOf } from '../model/online/hosts.ts';
import type { Online } from '../model/online/schema.ts';
import { type OnlinePlaces, placesOrigins } from '../model/online-places.ts';
import { type Problem, wording } from '../model/problem.ts';
import { ProfileRefused } from './profile/refusal.ts';

const fileName = 'online.json';

/** What the configuration asks of other hosts; nothing, and no file beside the page, where it lists nothing. */
export interface OnlineBuild {
  /** Scheme, host and port of each, for the page's policy. */
  readonly hosts: readonly string[];
  /** Ids of the base maps that can be chosen. */
  readonly ids: readonly string[];
  /** Where places are taken from; null: the bundle's are shown. */
  readonly places: OnlinePlaces | null;
  /** As it goes beside the page; null where there is nothing to ask. */
  readonly source: string | null;
}

export const nothingOnline: OnlineBuild = { hosts: [], ids: [], places: null, source: null };

const asksNothing = ({ baseMaps, places }: Online): boolean => baseMaps.length === 0 && places === null;

/** What a checked configuration means for a build. */
export const onlineBuild = (online: Online): OnlineBuild =>
  asksNothing(online)
    ? nothingOnline
    : {
        hosts: [
          ...new Set([
            ...hostsOf(online.baseMaps),
            ...(online.places === null ? [] : placesOrigins(online.places)),
          ]),
        ],
        ids: baseMapsOf(online.baseMaps).map(({ id }) => id),
        places: online.places,
        source: JSON.stringify(online, null, 1),
      };

const worded = ({ record, field, problem, remedy }: Problem, index: number): string =>
  [
    `${index + 1}. ${[record, field].filter((part) => part !== null).join(' · ') || '{…}'}`,
    `   ${problem.zh}；${remedy.zh}`,
    `   ${problem.en}; ${remedy.en}`,
  ].join('\n');

/** The configuration does not pass; the message is for whoever wrote it. */
export class OnlineRefused extends Error {
  override readonly name = 'OnlineRefused';
  constructor(readonly problems: readonly Problem[]) {
    super(
      [
        `没有构建：geodata/${fileName} 中有 ${problems.length} 处要更正。`,
        `Not built: geodata/${fileName} has problems: ${problems.length}.`,
        ...problems.map(worded),
      ].join('\n\n'),
    );
  }
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${path} is not valid JSON 不是有效的 JSON`, { cause: error });
  }
}

/**
 * Reads `geodata/online.json`; a project without the file asks nothing of other hosts.
 * @param root folder of the project
 * @throws OnlineRefused with all problems at once; Error when it is no JSON, or when keys lie where a build would take them
 */
export function readOnline(root: string): OnlineBuild {
  if (existsSync(join(root, 'public', 'keys.json')))
    throw new Error(
      'public/keys.json would be published with every build: keep keys on the server only. 密钥不能放进 public，否则会随构建发布；请只放在服务器上。',
    );
  const path = join(root, 'geodata', fileName);
  if (!existsSync(path)) return nothingOnline;
  const { online, problems } = checkOnline(parse(path));
  if (online === null) throw new OnlineRefused(problems);
  return onlineBuild(online);
}

/** By this the page knows, without asking, that there is a configuration. */
export const onlineTag = {
  tag: 'meta',
  attrs: { name: 'belt-online', content: fileName },
  injectTo: 'head' as const,
};

/** The endpoint of the places as the page itself holds it, so that it need ask nobody whether there is one. */
const placesTag = (places: OnlinePlaces) => ({
  tag: 'meta',
  attrs: { name: 'belt-places', content: JSON.stringify(places) },
  injectTo: 'head' as const,
});

/** Puts the checked configuration beside the page and says so in the page; without one it does nothing at all. */
export function onlinePlugin({ source, places }: OnlineBuild): Plugin {
  return {
    name: 'belt-online',
    transformIndexHtml: () => [
      ...(source === null ? [] : [onlineTag]),
      ...(places === null ? [] : [placesTag(places)]),
    ],
    generateBundle() {
      if (source !== null) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (source === null || (request.url ?? '').split('?')[0] !== `/${fileName}`) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
  };
}

type Wished = Pick<KioskSettings, 'baseMap' | 'baseMaps'>;

/**
 * Holds the base maps that a hall has set against the configuration: its own, and those that its visitors may choose.
 * @throws ProfileRefused where there is none of that name
 */
export function holdBaseMap(hall: Wished, { ids }: OnlineBuild): void {
  if (hall.baseMap !== null && !ids.includes(hall.baseMap)) refuse('baseMap', hall.baseMap, ids, 'null');
  const known = ['embedded', ...ids];
  const strange = hall.baseMaps.find((id) => !known.includes(id));
  if (strange !== undefined) refuse('baseMaps', strange, known, '[]');
}

function refuse(field: keyof Wished, baseMap: string, known: readonly string[], example: string): never {
  const listed = known.join(', ') || '—';
  const words = wording(
    `geodata/${fileName} 中没有编号为 ${baseMap} 的底图`,
    `geodata/${fileName} has no base map ${baseMap}`,
    `请写下列之一，或写 ${example}：${listed}`,
    `write one of these, or ${example}: ${listed}`,
  );
  throw new ProfileRefused('exhibition.json', [{ field, ...words, example }]);
}
