import { useDeferredValue, useState } from 'react';
import type { Subject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { byType } from '../../parts/lists/grouping';
import { SubjectList } from '../../parts/lists/SubjectList';
import { pageNames } from '../../store/pageName';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import '../wide/wide.css';

const matches = ({ name }: Subject, asked: string): boolean =>
  name.zh.toLowerCase().includes(asked) || name.en.toLowerCase().includes(asked);

/** Every record of every kind: the full equivalent of the map, filtered as one types, in both languages at once. */
export default function DirectoryPage() {
  const reading = useReading();
  const { belt, messages } = reading;
  const { directory } = messages.pages;
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim().toLowerCase());
  const all = belt.allSubjects();
  const shown = asked === '' ? all : all.filter((subject) => matches(subject, asked));
  const groups = byType(shown, reading);
  const count = directory.shown(shown.length, all.length);
  const entries = groups.map(({ key, label, subjects }) => ({
    id: `kind-${key}`,
    label,
    count: subjects.length,
  }));
  return (
    <article className="page">
      <PageHead name={pageNames('directory')} crumbs={[]} />
      <p className="lead">{directory.lead}</p>
      <label className="filter">
        <span className="filter-label">{directory.filter}</span>
        <span className="filter-box">
          <Icon name="search" />
          <input
            type="search"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            onChange={({ target }) => {
              setTyped(target.value);
              const wanted = target.value.trim().toLowerCase();
              announce(directory.shown(all.filter((subject) => matches(subject, wanted)).length, all.length));
            }}
          />
        </span>
      </label>
      <p className="aside">{count}</p>
      {shown.length === 0 && <p className="empty">{directory.none}</p>}
      {entries.length > 1 && <SectionNav entries={entries} />}
      {groups.map(({ key, label, subjects }) => (
        <Section key={key} id={`kind-${key}`} title={label} count={subjects.length}>
          <SubjectList subjects={subjects} />
        </Section>
      ))}
    </article>
  );
}
