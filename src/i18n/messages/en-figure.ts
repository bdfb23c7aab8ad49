import type { FigureTexts } from './zh-figure';

/** Texts inside the figures for a report; they come with the figure. */
export const figureEn: FigureTexts = {
  five: 'the five zones',
  several: (count) => `${count} compared`,
  of: (subject, among) => `${subject}: ${among}`,
  divided: (subject, per) => `${subject} (${per.charAt(0).toLowerCase()}${per.slice(1)})`,
  table: 'Table of indicators',
  indicator: 'Indicator',
  unit: (unit) => `Unit: ${unit}`,
  unitsWithValues: 'Units stand with the values',
  per: (per) => `Shown as: ${per.charAt(0).toLowerCase()}${per.slice(1)}`,
  covered: (share) => `base map speaks of ${share}`,
  methods: 'Definitions and methods',
  sources: 'Sources',
  numbered: 'Number in the disc, and colour: zone',
  ring: 'Not a zone itself; in the colour of its zone',
  hatched: 'Not published, not known, or does not apply; never zero',
  outline: 'Outlines are indicative; no boundary has been published',
  marks: 'In brackets after a value: a number leads to the sources, a letter to definition and method',
  deeper: 'The deeper the tint, the larger the value',
  larger: 'The larger the disc, the larger the value',
  noValue: 'No value',
  made: (date) => `Made with the Map of the Yangpu Innovation Belt, ${date}`,
  page: (number, of) => `Page ${number} of ${of}`,
  continued: (name) => `${name} (continued)`,
};
