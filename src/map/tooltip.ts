import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';

/** The words for what is under the pointer; zones are named on the map already. */
function wordsFor(
  map: MapLibreMap,
  point: { x: number; y: number },
  hit: MapGeoJSONFeature | null,
  language: Language,
): string | null {
  const texts = messagesIn(language);
  if (hit?.properties['point_count']) return texts.map.cluster(Number(hit.properties['point_count']));
  if (hit !== null && !['zones', 'zone-names', 'section-names'].includes(hit.layer.id))
    return String(hit.properties[language]);
  const [station] = map.getLayer('metro-stations')
    ? map.queryRenderedFeatures(
        [
          [point.x - 5, point.y - 5],
          [point.x + 5, point.y + 5],
        ],
        { layers: ['metro-stations'] },
      )
    : [];
  if (station === undefined) return null;
  const lines: unknown = station.properties['lines'];
  return texts.map.station(
    String(station.properties[language]),
    Array.isArray(lines) ? lines.map(String) : [],
  );
}

/** Puts the name of what is under the pointer beside it. Text only, never HTML. */
export function moveTooltip(
  tooltip: HTMLElement,
  map: MapLibreMap,
  point: { x: number; y: number },
  hit: MapGeoJSONFeature | null,
  language: Language,
): void {
  const words = wordsFor(map, point, hit, language);
  tooltip.hidden = words === null;
  if (words === null) return;
  tooltip.textContent = words;
  const fromRight = point.x > map.getContainer().clientWidth * 0.7;
  tooltip.style.transform = `translate(${point.x + (fromRight ? -14 : 14)}px, ${point.y + 14}px)${fromRight ? ' translateX(-100%)' : ''}`;
}
