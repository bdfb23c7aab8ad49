import type * as v from 'valibot';
import { wordIssue } from '../issue-words.ts';
import { type Wording, wording } from '../problem.ts';

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

/** An issue with the member `places` of `geodata/online.json`, in words. */
export const placesWords = (issue: v.BaseIssue<unknown>): Wording => words[issue.message] ?? wordIssue(issue);
