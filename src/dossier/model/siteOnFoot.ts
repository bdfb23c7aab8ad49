import { type NearPlace, reachMinutes, type SiteReport } from '../../analysis/report';
import { wholeMinutes } from '../../wording/walks';
import type { Group, Part } from './blocks';
import { type Desk, together } from './writingDesk';

/** Names that the list of places within reach shows at most; nearer ones first. */
const mostPlaces = 24;

/** Places that can be walked to in so many minutes. */
export const within = (places: readonly NearPlace[], minutes: number): readonly NearPlace[] =>
  places.filter(({ walk }) => walk !== null && walk.minutes <= minutes);

/** Places within a quarter of an hour, counted and named, and their industries. */
export function onFoot({ places, industries }: SiteReport, desk: Desk): readonly Part[] {
  const { texts, notes, reading } = desk;
  const { belt, language, messages } = reading;
  const title = desk.cited(texts.parts.onFoot, [], 'walk');
  const reached = within(places, 15);
  const counts = reachMinutes
    .map((minutes) => texts.within(minutes, within(places, minutes).length))
    .join(messages.panel.separator);
  const lines = reached.slice(0, mostPlaces).flatMap(({ id, walk }) => {
    const subject = belt.subject(id);
    if (subject === undefined || walk === null) return [];
    const listed = desk.listed(subject);
    const remark = texts.site.minutes(wholeMinutes(walk.minutes));
    return [{ ...listed, remark, notes: together(listed.notes, notes.method('walk')) }];
  });
  const groups: readonly Group[] = [
    { key: 'places', title: { text: counts, notes: notes.method('walk', 'count') }, lines },
    ...(industries.length === 0
      ? []
      : [
          {
            key: 'industries',
            title: { text: texts.parts.industries, notes: notes.method('walk', 'count') },
            lines: industries.map(({ id, count }) => ({
              key: id,
              name: belt.areaName(id)[language],
              remark: texts.site.count(count),
              dated: false,
              notes: notes.method('count'),
            })),
          },
        ]),
  ];
  const left = reached.length - lines.length;
  const more = { text: texts.more(left), notes: notes.method('walk', 'count') };
  return [{ kind: 'lists', title, groups }, ...(left > 0 ? [{ kind: 'text' as const, said: more }] : [])];
}
