import type { Industry } from '../../model/industry';
import type { IndustrySubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import './industryTree.css';

const tiers = ['1', '2', '3', '4'] as const;

/** The system as it is spoken of, 1+2+3+4: one row per numeral, its branches beside it. */
export function IndustryTree() {
  const { belt, messages } = useReading();
  const nodes = belt
    .allSubjects()
    .filter((subject): subject is IndustrySubject => subject.type === 'industry');
  const tierOf = (id: string | null): Industry['tier'] | undefined =>
    nodes.find((node) => node.id === id)?.record.tier;
  const childrenOf = (id: string) => nodes.filter(({ record }) => record.parent === id);
  return (
    <ol className="tiers">
      {tiers.map((tier) => {
        const tops = nodes.filter(({ record }) => record.tier === tier && tierOf(record.parent) !== tier);
        // The third tier stands under one heading; its branches are what the numeral counts.
        const [only] = tops;
        const counted = tops.length === 1 && only !== undefined && tier !== '1' ? childrenOf(only.id) : tops;
        return (
          <li key={tier} className="tier">
            <span className="tier-number">{tier}</span>
            <div>
              <p className="tier-name">{messages.words.tiers[tier]}</p>
              <ul className="tier-branches">
                {counted.map((node) => (
                  <Branch key={node.id} node={node} below={childrenOf(node.id)} />
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Branch({
  node,
  below,
}: {
  readonly node: IndustrySubject;
  readonly below: readonly IndustrySubject[];
}) {
  const { language } = useReading();
  return (
    <li>
      <SubjectLink id={node.id} className="tier-branch">
        {node.name[language]}
      </SubjectLink>
      {below.length > 0 && (
        <ul className="tier-twigs">
          {below.map(({ id, name }) => (
            <li key={id}>
              <SubjectLink id={id} className="tier-twig">
                {name[language]}
              </SubjectLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
