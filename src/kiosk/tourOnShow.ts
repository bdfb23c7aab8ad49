import * as v from 'valibot';
import { messagesIn } from '../i18n/messages';
import { causeOf } from '../model/cause';
import { loadTours } from '../model/loadTours';
import { Tour } from '../model/tour';

const [zh, en] = [messagesIn('zh'), messagesIn('en')];
const name = { zh: zh.title, en: en.title };

/** Where there is no tour to play, the whole belt stays on show. */
export const wholeBelt: Tour = {
  id: 'whole-belt',
  name,
  steps: [
    {
      id: 'whole-belt',
      shows: null,
      pitch: 0,
      bearing: 0,
      zoomBy: 0,
      flight: 4,
      seconds: 60,
      hidden: [],
      title: name,
      caption: { zh: zh.place, en: en.place },
      cites: [],
    },
  ],
};

/**
 * The first tour that can be played. Never throws: a list that does not come, and a tour that is not one, are
 * complained of, and the whole belt is shown instead.
 */
export async function tourOnShow(
  complain: (detail: string) => void,
  load: () => Promise<unknown> = loadTours,
): Promise<Tour> {
  const list = await load().catch((error: unknown) => {
    complain(`tours: ${causeOf(error)}`);
    return [];
  });
  for (const raw of Array.isArray(list) ? list : [list]) {
    const parsed = v.safeParse(Tour, raw);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    complain(`tours: ${v.getDotPath(issue) ?? 'tour'}: ${issue.message}`);
  }
  return wholeBelt;
}
