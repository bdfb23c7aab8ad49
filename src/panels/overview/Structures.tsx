import type { StructureSubject } from '../../model/subject';
import { BilingualName } from '../../ui/BilingualName';
import { MemberLine } from '../area/MemberLine';
import { useReading } from '../context';
import { areaHue, hueStyle } from '../hue';
import { SubjectLink } from '../links';
import { kindWord } from '../wording';

const kinds = ['corridor', 'belt', 'island-and-wings'] as const;

/** One corridor, one belt, one island with two wings: each as a line with its members as stops. */
export function Structures() {
  const { belt } = useReading();
  const structures = kinds.flatMap((kind) =>
    belt
      .allSubjects()
      .filter(
        (subject): subject is StructureSubject =>
          subject.type === 'structure' && subject.record.kind === kind,
      ),
  );
  return (
    <ul className="structures">
      {structures.map((structure) => (
        <StructureRow key={structure.id} structure={structure} />
      ))}
    </ul>
  );
}

function StructureRow({ structure }: { readonly structure: StructureSubject }) {
  const reading = useReading();
  return (
    <li className="structure" style={hueStyle(areaHue(structure.id, reading.belt))}>
      <SubjectLink id={structure.id} className="structure-link">
        <span className="structure-kind">{kindWord(structure, reading)}</span>
        <BilingualName name={structure.name} language={reading.language} />
      </SubjectLink>
      <MemberLine structure={structure.id} members={structure.record.members} />
    </li>
  );
}
