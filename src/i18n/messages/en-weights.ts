import type { WeightsTexts } from './zh-weights';

/** Texts of the page of weights. */
export const weightsEn: WeightsTexts = {
  lead: 'Scores by the criteria and weights of your choice, and how firm the first place is. Scores are relative: they hold only among what is compared here.',
  ranking: 'Ranking',
  methods: {
    minMax: { name: 'By distance', aside: 'min-max scaling, weighted mean' },
    ranks: { name: 'By place', aside: 'ranks, weighted mean (Borda count)' },
  },
  first: (names, count) => (count > 1 ? `${names} share first place` : `${names} is first`),
  agree: (first) => `${first} by both methods.`,
  differ: (byDistance, byPlace) =>
    `The two methods disagree: by distance, ${byDistance}; by place, ${byPlace}.`,
  below: 'Below first place the two methods differ.',
  nobody: 'nobody has a score',
  noWeights: 'All weights are 0, so there is no ranking. Give at least one criterion a weight.',
  noCriteria: 'No indicator has a value for two or more of these, so there is nothing to rank by.',
  working: 'The base map is being measured; the ranking will stand here when that is done.',
  failed: 'The base map could not be measured, so measured indicators are left out.',
  lost: (count) =>
    count === 1
      ? 'One criterion of the link has no two values here and is left out.'
      : `${count} criteria of the link have no two values here and are left out.`,
  missingDecides: (names) =>
    `A missing value may decide who is first: if every value were known, it could be ${names}.`,
  missingDecidesBy: (method, names) =>
    `A missing value may decide who is first. ${method}, if every value were known, it could be ${names}.`,
  score: (score) => `score ${score}`,
  noScore: 'no value to go by',
  bounds: (low, high) => `${low} to ${high}, were what is missing the worst or the best`,
  scale:
    'Scores run from 0, the worst in everything, to 1, the best in everything. The thin line spans what missing values could make of a score.',
  criteria: 'Criteria and weights',
  criteriaNote:
    'Only the proportions of the weights count. The bands show who is first at which share of a criterion, while the other weights keep their proportions; the upright line is its share now.',
  weightOf: (name) => `Weight of ${name}`,
  weightNumber: (name) => `Weight of ${name} as a number`,
  points: (points, share) => `${points}, ${share} of all`,
  shareOf: (share) => `${share} of all`,
  better: (name) => `${name}: which is better`,
  directions: { higher: 'Higher is better', lower: 'Lower is better' },
  remove: (name) => `Take out the criterion: ${name}`,
  equal: 'Make all weights equal',
  reset: 'Back to the first criteria',
  choose: 'Choose criteria',
  chosen: (count, most) => `${count} chosen, at most ${most}`,
  hasValues: (known, all) => `${known}/${all}`,
  hasValuesLong: (known, all) => `values for ${known} of ${all}`,
  lastStays: 'At least one stays.',
  bases: {
    published: 'Published',
    measured: 'Measured on the map',
    reported: 'From the site report',
    counted: 'Counted on this map',
  },
  percent: (share) => `${share}%`,
  or: ', or ',
  stable: {
    whole: (names, criterion, count) =>
      count > 1
        ? `${names} share first place whatever the weight of ${criterion}.`
        : `${names} stays first whatever the weight of ${criterion}.`,
    within: (names, criterion, ranges, count) =>
      count > 1
        ? `${names} share first place for any weight of ${criterion} ${ranges}.`
        : `${names} stays first for any weight of ${criterion} ${ranges}.`,
    only: (names, criterion, points, count) =>
      `${names} ${count > 1 ? 'share first place' : 'is first'} only at a weight of ${criterion} ${points}.`,
    between: (from, to) => `between ${from} and ${to}`,
    upTo: (to) => `up to ${to}`,
    from: (from) => `from ${from} on`,
    exactly: (at) => `of exactly ${at}`,
    justUnder: (whole) => `just under ${whole}`,
    justOver: (none) => `just over ${none}`,
    rivals: (names) => `First at other weights: ${names}.`,
    alone: 'The only criterion, so its share is always 100%.',
  },
  values: 'Values, and what they are scaled to',
  valuesNote:
    'Each cell has the value, with the mark that opens its source or method; below it, what the value becomes on the scale from 0 to 1, by distance and by place.',
  valuesRegion: 'Table of values; scrolls sideways',
  grade: (byDistance, byPlace) => `${byDistance} · ${byPlace}`,
  gradeLong: (byDistance, byPlace) => `by distance ${byDistance}, by place ${byPlace}`,
  weightColumn: (share) => `weight ${share}`,
  how: 'How this is reckoned',
  explained: {
    minMax:
      'By distance: on each criterion the worst gets 0 and the best 1, the others lie between by their distance; then the weighted mean. It keeps how far values lie apart, but one extreme value presses all others together.',
    ranks:
      'By place: on each criterion the last gets 0 and the first 1, equal values share their mean place; then the weighted mean, which is the Borda count. It does not mind extremes, but forgets how far values lie apart.',
    equal:
      'Where all have the same value, or only one has a value, each gets 0.5: the criterion favours nobody.',
    missing:
      'Missing is not zero. A criterion for which a place has no value is left out of its score, and its other criteria take over the weight in their proportions; beside it stands what the score would be if what is missing were the worst or the best.',
    values:
      'Values are taken as they are, divided neither by area nor by companies. Where neither end of an indicator is better, you say which counts.',
    stability:
      'The ranges are solved for, not tried out: a score is a ratio of linear functions of the share, the first place can change hands only where two of them cross, and every crossing is worked out.',
    sources:
      'Methods: OECD and European Commission Joint Research Centre, Handbook on Constructing Composite Indicators (2008), step 5, normalisation; sensitivity to weights after Triantaphyllou and Sánchez, Decision Sciences 28 (1997).',
  },
};
