import { describe } from 'vitest';
import { places, plans, properties, refuses, zones } from './refuses';

const { daChuangzhi, fuxingIsland } = zones;
const { moreCompanies } = plans;
const [system, four, ai, metaverse] = [0, 1, 2, 3];

describe('targets and industries', () => {
  refuses([
    [
      'a target as a headline',
      ['zones', [...properties(daChuangzhi), 'headline'], ['companies-2025-target']],
      ['da-chuangzhi', 'headline#1', /target or forecast cannot/],
    ],
    [
      'another zone’s value as a headline',
      ['zones', [...properties(fuxingIsland), 'headline'], ['companies-2023']],
      ['fuxing-island', 'headline#1', /belongs to da-chuangzhi/],
    ],
    [
      'a target that no plan states',
      ['plans', [moreCompanies, 'indicator'], null],
      ['companies-2025-target', 'kind', /no plan states this target/, 'indicators'],
    ],
    [
      'a second root of the industries',
      ['industries', [metaverse, 'tier'], 'system'],
      ['metaverse', 'tier', /one root only/],
    ],
    [
      'an industry under another tier',
      ['industries', [ai, 'tier'], '3'],
      ['ai', 'parent', /tier 3 hangs under tier 4/],
    ],
    [
      'an industry without a parent',
      ['industries', [four, 'parent'], null],
      ['four', 'parent', /tier needs a parent/],
    ],
    [
      'a root with a parent',
      ['industries', [system, 'parent'], 'metaverse'],
      ['system', 'parent', /root of the industry system has no parent/],
    ],
    [
      'two records of one name',
      ['places', [...properties(places.gamma), 'name', 'zh'], '甲公司'],
      ['gamma', 'name.zh', /same name as alpha/],
    ],
  ]);
});
