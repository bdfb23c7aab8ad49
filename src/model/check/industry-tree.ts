import { factFiles } from '../facts';
import { type Wording, wording } from '../problem';
import { problemAt, type Rule } from './rule';

const secondRoot: Wording = wording(
  '产业体系只能有一个根',
  'the industry system has one root only',
  '请给它填写上级，或改正 tier',
  'give it a parent, or correct its tier',
);
const rootWithParent: Wording = wording(
  '产业体系的根不能有上级',
  'the root of the industry system has no parent',
  '请把 parent 写成 null',
  'write null as its parent',
);
const noParent: Wording = wording(
  '这一层的产业缺少上级',
  'an industry of this tier needs a parent',
  '请填写产业体系或同层标题的编号',
  'enter the id of the system, or of a heading of the same tier',
);
const wrongTier = (tier: string, parentTier: string): Wording =>
  wording(
    `第 ${tier} 层的产业挂在了 ${parentTier} 之下`,
    `an industry of tier ${tier} hangs under tier ${parentTier}`,
    '上级须是产业体系，或同一层的产业',
    'its parent must be the system, or an industry of the same tier',
  );

/** The 1+2+3+4 system is one tree whose tiers do not mix; directions stand beside it. */
export const industryTree: Rule = ({ industries }) => {
  const tiers = new Map(industries.map(({ id, tier }) => [id, tier]));
  const root = industries.find(({ tier }) => tier === 'system');
  return industries.flatMap(({ id, tier, parent }) => {
    const at = (field: string, said: Wording) => problemAt({ file: factFiles.industries, id }, field, said);
    if (tier === 'system') {
      if (id !== root?.id) return at('tier', secondRoot);
      return parent === null ? [] : at('parent', rootWithParent);
    }
    if (parent === null) return tier === 'direction' ? [] : at('parent', noParent);
    const parentTier = tiers.get(parent);
    const fits =
      parentTier === undefined || parentTier === tier || (parentTier === 'system' && tier !== 'direction');
    return fits ? [] : at('parent', wrongTier(tier, parentTier));
  });
};
