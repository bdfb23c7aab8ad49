import type { ExportCitation } from './exportCitation';
import type { ExportFigure } from './exportFigure';

/** Between the parts of one cell; taken out of the parts themselves, so that a cell can be taken apart again. */
const separator = ' | ';

/** Several texts in one cell. */
export const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll('|', '/')).join(separator);

/** `press-conference-2023-08-17#A3`: source and locator of each citation. */
export const citationIds = (citations: readonly ExportCitation[]): string =>
  joined(citations.map(({ source, locator }) => (locator === null ? source : `${source}#${locator}`)));

/** Title, publisher, date, locator, address; what is not known is left out. */
export const citationTexts = (citations: readonly ExportCitation[], language: 'Zh' | 'En'): string =>
  joined(
    citations.map((citation) =>
      [
        citation[`title${language}`],
        citation[`publisher${language}`],
        citation.date,
        citation.locator,
        citation.url,
      ]
        .filter((part) => part !== null && part !== '')
        .join('; '),
    ),
  );

/** `Listed firms: 15 companies (2024)`, with a target or forecast named. */
export const figureTexts = (figures: readonly ExportFigure[], language: 'Zh' | 'En'): string =>
  joined(
    figures.map((figure) => {
      const said = figure.kind === 'actual' ? figure.asOf : `${figure.kind}, ${figure.asOf}`;
      return `${figure[`label${language}`]}: ${figure[`text${language}`]} (${said})`;
    }),
  );
