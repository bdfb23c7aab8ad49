import { zipSync } from 'fflate';
import { layerGroups } from '../layers/groups';
import { calendarDay } from '../model/calendar';
import { tourRules } from '../model/check/tours-of-hall';
import { dataInUse } from '../model/load';
import { loadManifest } from '../model/loadManifest';
import { loadVersions } from '../model/loadVersions';
import type { Problem } from '../model/problem';
import { chosenVersion } from '../model/versions';
import { makeBundle } from '../office/bundle/bundle';
import { checkerAgainst } from '../office/wholeCheck';
import { save } from '../takeaway/save';
import type { Draft } from './deskStore';
import { readingsFor } from './newReadings';
import type { Published } from './published';

/** The server has another version by now than the draft was measured by. */
export class Outdated extends Error {}

/** What the server's list of versions has on top is of no use, so that maps and this page go by a former version. */
export class Faulty extends Error {
  constructor(readonly problem: Problem) {
    super(problem.problem.en);
  }
}

/** Edits, rows and what others published may be sound each by itself and clash: the whole check finds what is new. */
export class Unsound extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.problem.en);
  }
}

export interface Taken {
  readonly file: string;
  readonly version: string;
  /** What the check finds in the published facts too: it is said, and holds nothing back. */
  readonly warnings: readonly Problem[];
}

/**
 * Packs the draft, when it passes the check of a whole project, as a version to be put beside the page, and hands it to the browser to be saved.
 * @throws Unsound, Outdated, Faulty, or Error when the server's lists cannot be read
 */
export async function takeVersion(
  draft: Draft,
  { raw, version, search, roads, tours }: Published,
): Promise<Taken> {
  const day = calendarDay(new Date());
  const check = checkerAgainst(raw, { today: day, roads, further: tourRules(tours, layerGroups, day) });
  const { errors, warnings } = check(draft.raw);
  if (errors.length > 0) throw new Unsound(errors);
  const [manifest, versions] = await Promise.all([loadManifest(version), loadVersions()]);
  const chosen = chosenVersion(versions);
  if ('problem' in chosen) throw new Faulty(chosen.problem);
  if (chosen.version !== version) {
    const { loadVersion } = await import('../model/loadVersion');
    const other = await loadVersion(versions, dataInUse().files);
    throw 'refused' in other ? new Faulty(other.refused) : new Outdated();
  }
  const bundle = await makeBundle({
    fresh: draft.raw,
    changes: draft.changes,
    release: { manifest, search, versions },
    readingsOf: await readingsFor(search, draft.raw),
    day,
  });
  const zip = new Uint8Array(zipSync(Object.fromEntries(bundle.files), { level: 9 }));
  const file = `yangpu-belt-data-${bundle.version}.zip`;
  save(file, new Blob([zip], { type: 'application/zip' }));
  return { file, version: bundle.version, warnings };
}
