import type { StructureSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { BilingualName } from '../../ui/BilingualName';
import { areaHue, hueStyle } from '../../wording/hue';
import { MemberLine } from '../area/MemberLine';

const kinds = ['corridor', 'belt', 'island-and-wings'] as const;

/** One corridor, one belt, one island with two wings: each as a line with its members as stops. */
export function Structures() {
  const { belt, messages } = useReading();
  const structures = belt
    .allSubjects()
    .filter((subject): subject is StructureSubject => subject.type === 'structure');
  return (
    <ul className="structures">
      {kinds.flatMap((kind) =>
        structures
          .filter(({ record }) => record.kind === kind)
          .map((structure) => (
            <StructureRow
              key={structure.id}
              structure={structure}
              part={messages.pages.overview.structures[kind]}
            />
          )),
      )}
    </ul>
  );
}

/** @param part its place in the plan, such as “One corridor” */
function StructureRow({ structure, part }: { readonly structure: StructureSubject; readonly part: string }) {
  const { belt, language } = useReading();
  return (
    <li className="structure" style={hueStyle(areaHue(structure.id, belt))}>
      <SubjectLink id={structure.id} className="structure-link">
        <span className="structure-kind">{part}</span>
        <BilingualName name={structure.name} language={language} />
      </SubjectLink>
      <MemberLine structure={structure.id} members={structure.record.members} />
    </li>
  );
}
