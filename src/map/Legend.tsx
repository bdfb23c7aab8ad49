import { legendTexts } from '../i18n/legend';
import { layerOrder } from '../layers/order';
import { isSite } from '../model/site';
import { useBelt, useMessages, useScene, useTexts } from '../store/hooks';
import { lookOf } from './lookOf';
import { UploadSigns } from './UploadSigns';

/** The signs of the layers that are switched on, in their own colours. */
export function Legend() {
  const scene = useScene();
  const belt = useBelt();
  const text = useTexts();
  const { map } = useMessages();
  const legend = legendTexts[scene.language];
  const look = lookOf(scene);
  const shown = layerOrder.filter(({ group }) => group === null || !scene.hidden.includes(group));
  const present = {
    report: scene.selected !== null && isSite(scene.selected),
    shortlist: scene.shortlist.length > 0,
  };
  const zones = scene.hidden.includes('zones') ? [] : (belt?.zonesInOrder() ?? []);
  return (
    <section className="layers-group">
      <h3>{map.legend}</h3>
      <ul className="legend-list">
        {zones.map(({ id, name }) => (
          <li key={id}>
            <span className="legend-sign" data-shape="area" style={{ color: `var(--zone-${id})` }} />
            {text(name)}
          </li>
        ))}
        {shown
          .flatMap((layer) => layer.legend?.(look) ?? [])
          .filter(({ only }) => only === undefined || present[only])
          .map(({ text: key, shape, colour }) => (
            <li key={key}>
              <span className="legend-sign" data-shape={shape} style={{ color: colour }} />
              {legend[key]}
            </li>
          ))}
        <UploadSigns />
      </ul>
    </section>
  );
}
