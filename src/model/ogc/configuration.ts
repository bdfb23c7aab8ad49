import * as v from 'valibot';
import { wordIssue } from '../issue-words.ts';
import { OnlinePlaces } from '../online-places.ts';
import { type Problem, type Wording, wording } from '../problem.ts';

const words: Readonly<Record<string, Wording>> = {
  'not-an-address': wording(
    '不是 OGC API – Features 的首页地址',
    'not the address of a landing page of OGC API – Features',
    '请写完整地址，如 https://gis.example.org/ogc，或本站上的路径，如 /ogc；不写用户名和密码',
    'write it in full, such as https://gis.example.org/ogc, or as a path on this host, such as /ogc; without user name and password',
  ),
  'not-a-collection': wording(
    '图层名里不能有 /、? 和 #',
    'the name of a collection has no /, ? or #',
    '只写名称，如 places',
    'write only the name, such as places',
  ),
};

/**
 * Checks the member `places` of `geodata/online.json`. Never throws.
 * @param input null or undefined where it is not there
 */
export function checkPlaces(input: unknown): {
  readonly places: OnlinePlaces | null;
  readonly problems: readonly Problem[];
} {
  if (input === null || input === undefined) return { places: null, problems: [] };
  const { success, output, issues } = v.safeParse(OnlinePlaces, input);
  if (success) return { places: output, problems: [] };
  return {
    places: null,
    problems: issues.map((issue) => ({
      file: 'online.json',
      record: 'places',
      field: v.getDotPath(issue),
      ...(words[issue.message] ?? wordIssue(issue)),
    })),
  };
}
