import type { Cited, DossierFigure, Part } from '../../src/dossier/model/blocks';
import type { Dossier } from '../../src/dossier/model/dossierOf';

const ofFigure = ({ value, notes }: DossierFigure): Cited => ({ text: value, notes });

/** Everything that a part says besides names and dates, with its notes, in the order of the page. */
function inPart(part: Part): readonly Cited[] {
  switch (part.kind) {
    case 'lead':
    case 'text':
    case 'own':
      return [part.said];
    case 'headline':
    case 'figures':
      return part.figures.map(ofFigure);
    case 'facts':
      return part.rows.flatMap(({ said }) => said);
    case 'lists':
      return [
        part.title,
        ...part.groups.flatMap(({ title, lines }) => [
          title,
          ...lines.map(({ remark, notes }) => ({ text: remark, notes })),
        ]),
      ];
    case 'steps':
      return part.steps.map(({ said }) => said);
    case 'near':
      return part.lines.map(({ way }) => way);
    case 'reach':
      return [{ text: '', notes: part.notes }];
  }
}

export const saidIn = ({ entries }: Dossier): readonly Cited[] =>
  entries.flatMap(({ parts }) => parts.flatMap(inPart));
