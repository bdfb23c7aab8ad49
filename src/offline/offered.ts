import { causeOf } from '../model/cause';
import type { Problem } from '../model/problem';
import type { Release } from '../model/release';
import { sha256Of } from '../model/version-id';
import { chosenVersion, manifestFile, noManifest, versionsFile } from '../model/versions';
import type { Means } from './answer';
import { addressIn, listFrom } from './depot';
import { type ChannelName, listOf } from './names';

/** The release that the server has in use. */
interface Offered {
  readonly version: string;
  /** Hash of the list that it was chosen from; null where there is no choice. */
  readonly list: string | null;
  /** Fetches what it consists of. @throws when that is missing, cannot be read, or is another version's */
  readonly files: () => Promise<Release>;
}

/**
 * Asks the server: for the app there is one release, for the facts the topmost of a list.
 * @throws when it does not answer, or with what is wrong with the list's line, in both languages
 */
export async function offered(channel: ChannelName, { depot, network }: Means): Promise<Offered> {
  const ask = (file: string) => network.list(addressIn(depot, file));
  if (channel === 'app') {
    const release = listFrom(channel, JSON.parse(await ask(listOf.app)));
    return { version: release.version, list: null, files: async () => release };
  }
  const text = await ask(versionsFile);
  const chosen = chosenVersion(text);
  if ('problem' in chosen) throw new Error(said(chosen.problem));
  const { version, line } = chosen;
  const files = async (): Promise<Release> => {
    try {
      const release = listFrom(channel, JSON.parse(await ask(manifestFile(version))));
      if (release.version === version) return release;
      throw new Error(`version ${release.version}`);
    } catch (error) {
      throw new Error(said(noManifest(version, line, causeOf(error))));
    }
  };
  return { version, list: await sha256Of(text), files };
}

const said = ({ file, problem }: Problem) => `${file}: ${problem.zh} ${problem.en}`;
