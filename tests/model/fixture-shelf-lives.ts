const life = (id: string, of: string, months: number | null, rest: object = {}) => ({
  id,
  of,
  name: { zh: `事实（${id}）`, en: `Facts of ${id}` },
  months,
  reason: { zh: '仅供测试。', en: 'For tests.' },
  ...rest,
});

/** A shelf life for each kind of fact, broad strokes. */
export const shelfLives = [
  life('life-works', 'place', 12, { statuses: ['under-construction'] }),
  life('life-place', 'place', 36, {
    statuses: ['operating', 'planned', 'announced', 'completed', 'held', 'unknown'],
  }),
  life('life-plan', 'plan', 24, {
    statuses: ['operating', 'under-construction', 'planned', 'announced', 'unknown'],
  }),
  life('life-plan-done', 'plan', null, { statuses: ['completed', 'held'] }),
  life('life-zone', 'zone', 60),
  life('life-structure', 'structure', 60),
  life('life-industry', 'industry', 60),
  life('life-figure', 'figure', 24, { kinds: ['actual', 'forecast'] }),
  life('life-target', 'figure', null, { kinds: ['target'] }),
  life('life-expected', 'step', 0, { kinds: ['expected'] }),
  life('life-happened', 'step', null, { kinds: ['happened'] }),
];
