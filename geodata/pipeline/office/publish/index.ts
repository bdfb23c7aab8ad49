import { stat } from 'node:fs/promises';
import path from 'node:path';
import { calendarDay } from '../../../../src/model/calendar';
import { causeOf } from '../../../../src/model/cause';
import { versionsFile } from '../../../../src/model/versions';
import { checkFolder } from '../../check/index';
import { linesOf } from '../../check/report';
import { argumentsOf } from '../arguments';
import { checkOffer } from './check-offer';
import { offerOfBundle } from './from-bundle';
import { offerOfProject } from './from-project';
import type { Offer } from './offer';
import { freshFiles, putVersion } from './put';

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(lines: readonly string[]): void {
  say(lines);
  process.exitCode = 1;
}

const usage = [
  '用法 usage: npm run facts:publish -- --to DIR [BUNDLE.zip | BUNDLE] [--note TEXT]',
  'DIR：地图所在的文件夹，其中有 index.html。the folder of the map, with its index.html',
];

/** The facts of the project, when the check finds no fault in them. */
async function checkedProject(day: string, note: string | undefined): Promise<Offer | null> {
  const root = path.resolve('.');
  const { problems } = await checkFolder(path.join(root, 'geodata'), day);
  if (problems.length === 0)
    return offerOfProject(root, day, note ?? '由项目发布 published from the project');
  fail([...problems.flatMap(linesOf), ...heldBack(problems.length)]);
  return null;
}

const heldBack = (count: number) => [
  '',
  `检查发现 ${count} 处问题，没有发布。`,
  `The check finds ${count} problems; nothing was published.`,
];

/** A bundle, when the same check finds nothing in it that the published facts are free of. */
async function checkedBundle(bundle: string, site: string, day: string): Promise<Offer | null> {
  const offer = await offerOfBundle(bundle);
  await freshFiles(offer, site);
  const { errors, warnings } = await checkOffer(offer, site, day);
  if (warnings.length > 0)
    say([
      ...warnings.flatMap(linesOf),
      `以上 ${warnings.length} 处，已发布的资料里原来就有，没有拦下。`,
      `The published facts have these ${warnings.length} as well; nothing was held back.`,
      '',
    ]);
  if (errors.length === 0) return offer;
  fail([...errors.flatMap(linesOf), ...heldBack(errors.length)]);
  return null;
}

/** Another who publishes there is waited for a minute. */
const patience = { tries: 240, interval: 250, waiting: say };

const isMap = (folder: string) =>
  stat(path.join(folder, 'index.html')).then(
    () => true,
    () => false,
  );

/**
 * `npm run facts:publish -- --to DIR`: puts the project's facts, or those of a bundle from the office's page, as a new
 * version beside the map in a folder. A map that is open there takes it up by itself.
 */
export async function publishFacts(words: readonly string[]): Promise<void> {
  const { files, settings } = argumentsOf(words, ['to', 'note'], []);
  const [bundle] = files;
  const site = settings.get('to');
  if (site === undefined || site === '' || files.length > 1) return fail(usage);
  if (!(await isMap(site)))
    return fail([`${site}：这里没有地图（index.html）`, `${site}: no map is here (index.html)`, ...usage]);
  try {
    const day = calendarDay(new Date());
    const offer =
      bundle === undefined
        ? await checkedProject(day, settings.get('note'))
        : await checkedBundle(bundle, site, day);
    if (offer === null) return;
    const fresh = await freshFiles(offer, site);
    await putVersion(offer, fresh, site, patience);
    const written = fresh.map(([file]) => file);
    const { version } = offer.line;
    say([
      `已发布版本 published: ${version}（${written.length === 0 ? '没有新文件 no new file' : written.join(', ')}）`,
      `要退回：在 ${path.join(site, versionsFile)} 里把另一个版本的一行移到最上面。`,
      `To go back, move the line of another version to the top of ${path.join(site, versionsFile)}.`,
    ]);
  } catch (error) {
    fail([`没有发布 nothing was published: ${causeOf(error)}`]);
  }
}
