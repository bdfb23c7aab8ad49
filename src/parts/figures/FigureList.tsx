import type { ReactNode } from 'react';
import { Figure } from '../../ui/Figure';
import { useDisclosure } from '../../ui/useDisclosure';
import type { FigureView } from '../../wording/figures';
import { useReading } from '../context';
import { SubjectLink } from '../links';
import { CitationBox } from './CitationBox';
import { DatedNote } from './DatedNote';
import { OpenedSource, SourceMark } from './SourceMark';
import './figures.css';

interface Props {
  readonly views: readonly FigureView[];
  /** Three or two side by side, or one under the other. */
  readonly layout: 'row' | 'pair' | 'list';
  /** Further cells of the list. */
  readonly children?: ReactNode;
}

/** Figures, each with the mark that opens its source in place. */
export function FigureList({ views, layout, children }: Props) {
  return (
    <ul className={layout === 'list' ? 'figures-list' : `figures-row figures-${layout}`}>
      {views.map((view) => (
        <CitedFigure key={view.key} view={view} />
      ))}
      {children}
    </ul>
  );
}

function CitedFigure({ view }: { readonly view: FigureView }) {
  const { messages } = useReading();
  const source = useDisclosure();
  const name = messages.records.cite.mark(view.label);
  const marks = [
    ...(view.dated === null ? [] : [messages.panel.stale]),
    ...(view.confidence === 'low' ? [messages.panel.lowConfidence] : []),
  ];
  return (
    <li className="figure-item">
      <Figure
        label={view.id === null ? view.label : <SubjectLink id={view.id}>{view.label}</SubjectLink>}
        value={view.value}
        date={view.date}
        asOf={messages.panel.asOf}
        kind={{ shape: view.kind, word: messages.words.figureKinds[view.kind] }}
        badge={marks.join(' · ')}
        calm={view.confidence !== 'low'}
        mark={<SourceMark source={source} name={name} />}
      />
      <OpenedSource source={source} name={name}>
        <CitationBox cites={view.cites} confidence={view.confidence} />
        {view.dated !== null && <DatedNote why={view.dated} />}
      </OpenedSource>
    </li>
  );
}
