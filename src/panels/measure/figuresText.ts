import { measuresOf } from '../../analysis/drawn';
import { insideOf } from '../../analysis/inside';
import type { Language } from '../../i18n/language';
import { measureTexts } from '../../i18n/measure';
import { messagesIn } from '../../i18n/messages';
import type { Belt } from '../../model/belt';
import type { Drawn } from '../../store/drawing';
import { formatLength, formatSurface } from '../../wording/measures';

/** The figures of a drawing as plain lines, to be pasted: name and value with a tab between, so that a table takes them. */
export function figuresText({ geometry }: Drawn, name: string, belt: Belt, language: Language): string {
  const texts = measureTexts[language];
  const { placeKinds } = messagesIn(language);
  const { metres, squareMetres, legs } = measuresOf(geometry);
  const lines: (readonly [string, string])[] =
    squareMetres === null
      ? [[texts.length, formatLength(metres, language)]]
      : [
          [texts.surface, formatSurface(squareMetres, language)],
          [texts.perimeter, formatLength(metres, language)],
        ];
  legs.forEach((leg, index) => {
    lines.push([texts.leg(index + 1), formatLength(leg, language)]);
  });
  if (geometry.type === 'Polygon') {
    const { kinds, perhaps, zones } = insideOf(belt, geometry);
    for (const { kind, places } of kinds) lines.push([placeKinds[kind], String(places.length)]);
    if (perhaps.length > 0) lines.push([texts.inside.perhaps, String(perhaps.length)]);
    for (const { id, share } of zones)
      lines.push([belt.areaName(id)[language], texts.inside.share((share * 100).toFixed(1))]);
  }
  return [name, ...lines.map((line) => line.join('\t')), texts.methods[0]].join('\n');
}
