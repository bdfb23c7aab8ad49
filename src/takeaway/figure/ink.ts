import { palettes } from '../../theme/palette';

/** A figure for a report is ink on white paper, whatever the palette of the page. */
export const day = palettes.day;

export const ink = {
  paper: day.raised,
  text: day.ink,
  soft: day.inkSoft,
  rule: day.ink,
  /** Lines between rows and of the axis. */
  hair: day.line,
  hatch: day.inkFaint,
} as const;
