import { describe } from 'vitest';
import { type Path, places, plans, properties, refuses, zones } from './refuses';

const { daChuangzhi, huanTongji } = zones;
const { alpha, delta } = places;
const { goals, moreCompanies } = plans;
const citesOf = (path: Path): Path => [...path, 'cites', 0];

describe('records', () => {
  refuses([
    [
      'an id taken twice in one file',
      ['plans', [goals, 'id'], 'logic'],
      ['logic', 'id', /already taken by a record in plans/],
    ],
    [
      'an id taken by another file',
      ['sources', [1, 'id'], 'alpha'],
      ['alpha', 'id', /already taken by a record in places/],
    ],
    [
      'an unknown area',
      ['places', [...properties(delta), 'areas', 0], 'nowhere'],
      ['delta', 'areas', /no record with the id nowhere/],
    ],
    [
      'an area that is a plan',
      ['places', [...properties(delta), 'areas', 0], 'goals'],
      ['delta', 'areas', /of kind plan, which cannot/],
    ],
    [
      'an area listed twice',
      ['places', [...properties(delta), 'areas'], ['binjiang', 'binjiang']],
      ['delta', 'areas#2', /listed twice/],
    ],
    [
      'an unknown industry',
      ['places', [...properties(alpha), 'industries'], ['ai', 'magic']],
      ['alpha', 'industries#2', /id magic/],
    ],
    [
      'an unknown related record',
      ['plans', [goals, 'related'], ['nobody']],
      ['goals', 'related', /id nobody/],
    ],
    [
      'a record related to itself',
      ['plans', [goals, 'related'], ['goals']],
      ['goals', 'related', /refers to itself/],
    ],
    [
      'an unknown parent plan',
      ['plans', [moreCompanies, 'parent'], 'nothing'],
      ['more-companies', 'parent', /id nothing/],
    ],
    [
      'an unknown indicator of a plan',
      ['plans', [goals, 'indicator'], 'nothing'],
      ['goals', 'indicator', /id nothing/],
    ],
    [
      'an unknown structure',
      ['zones', [...properties(huanTongji), 'memberOf'], ['ring']],
      ['huan-tongji', 'memberOf', /id ring/],
    ],
    [
      'an unknown member',
      ['structure', [...properties(0), 'members', 2], 'ring'],
      ['the-corridor', 'members#3', /id ring/],
    ],
    [
      'an unknown logic',
      ['structure', [...properties(0), 'logic'], 'ring'],
      ['the-corridor', 'logic', /id ring/],
    ],
    [
      'an unknown direction',
      ['structure', [...properties(0), 'directions'], ['goals']],
      ['the-corridor', 'directions', /of kind plan/],
    ],
    [
      'an unknown headline',
      ['zones', [...properties(daChuangzhi), 'headline'], ['many']],
      ['da-chuangzhi', 'headline', /id many/],
    ],
    [
      'plans in a circle',
      ['plans', [goals, 'parent'], 'more-companies'],
      ['goals', 'parent', /circle: goals → more-companies → goals/],
    ],
    [
      'an unknown source',
      ['plans', [...citesOf([goals]), 'source'], 'hearsay'],
      ['goals', 'cites#1.source', /no source with the id hearsay/],
    ],
    [
      'a locator against the rule',
      ['plans', [...citesOf([goals]), 'locator'], 'A9'],
      ['goals', 'cites#1.locator', /A9 does not fit/],
    ],
    [
      'a missing locator',
      ['places', [...properties(alpha), 'figures', 0, 'cites', 0, 'locator'], null],
      ['alpha', 'figures#1.cites#1.locator', /locator is missing/],
    ],
    [
      'an original without an address',
      ['sources', [1, 'readAs'], 'original'],
      ['mirror-2023', 'readAs', /no public address/],
    ],
    [
      'a locator rule that is no pattern',
      ['sources', [1, 'locatorRule'], '(['],
      ['mirror-2023', 'locatorRule', /not a valid regular/],
    ],
    [
      'a date in the future',
      ['plans', [goals, 'asOf'], '2027'],
      ['goals', 'asOf', /2027 lies in the future/],
    ],
    [
      'a figure dated in the future',
      ['places', [...properties(alpha), 'figures', 0, 'asOf'], '2026-12'],
      ['alpha', 'figures#1.asOf', /lies in the future/],
    ],
    [
      'a source dated in the future',
      ['sources', [1, 'date'], '2030-01-01'],
      ['mirror-2023', 'date', /lies in the future/],
    ],
    [
      'a day that does not exist',
      ['plans', [goals, 'period', 'to'], '2025-02-30'],
      ['goals', 'period.to', /no such day/],
    ],
    [
      'a period that ends before it starts',
      ['plans', [goals, 'period', 'to'], '2022'],
      ['goals', 'period', /ends before it starts/],
    ],
    [
      'news older than the record',
      [
        'plans',
        [goals, 'news'],
        [
          {
            date: '2023-07',
            text: { zh: '旧闻', en: 'Old' },
            cites: [{ source: 'mirror-2023', locator: null }],
          },
        ],
      ],
      ['goals', 'news#1.date', /older than the record/],
    ],
    [
      'a past milestone in the future',
      [
        'plans',
        [goals, 'milestones'],
        [
          {
            date: '2027',
            kind: 'happened',
            text: { zh: '开工', en: 'Begun' },
            cites: [{ source: 'mirror-2023', locator: null }],
          },
        ],
      ],
      ['goals', 'milestones#1.date', /lies in the future/],
    ],
  ]);
});
