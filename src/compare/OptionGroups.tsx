import { compareTexts } from '../i18n/compare';
import type { Subject } from '../model/subject';
import { useReading } from '../parts/context';
import { useBeltState } from '../store/hooks';
import { siteName } from '../store/pageName';

/** What else can be put side by side, as groups of a list: areas, the plan's own figures, what is kept, sited places. */
export function OptionGroups({ without }: { readonly without: readonly string[] }) {
  const { belt, language } = useReading();
  const texts = compareTexts[language].choose;
  const shortlist = useBeltState(({ scene }) => scene.shortlist);
  const isFree = ({ id }: { readonly id: string }) => !without.includes(id);
  const subjects = belt.allSubjects().filter(isFree);
  const kept = shortlist.filter(isFree).map(({ id }) => ({
    id,
    name: belt.subject(id)?.name ?? siteName(id) ?? { zh: id, en: id },
  }));
  const groups = [
    { label: texts.kept, options: kept },
    { label: texts.zones, options: subjects.filter(({ type }) => type === 'zone') },
    { label: texts.structures, options: subjects.filter(isPart) },
    {
      label: texts.places,
      options: subjects.filter((subject) => subject.type === 'place' && subject.geometry !== null),
    },
  ];
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => (
      <optgroup key={label} label={label}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </optgroup>
    ));
}

const isPart = (subject: Subject): boolean =>
  subject.type === 'structure' && ['corridor', 'belt', 'island-and-wings'].includes(subject.record.kind);
