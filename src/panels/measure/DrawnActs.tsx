import { useState } from 'react';
import { cornersOf } from '../../analysis/drawn';
import { measureTexts } from '../../i18n/measure';
import { useReading } from '../../parts/context';
import type { Drawn } from '../../store/drawing';
import { useActions, useBeltState } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { figuresText } from './figuresText';

interface Props {
  readonly drawn: Drawn;
  readonly name: string;
  readonly onRemove: () => void;
}

/** Degrees of air round what is shown: about 150 m. */
const air = 0.0015;

function extentOf(drawn: Drawn): readonly [number, number, number, number] {
  const corners = cornersOf(drawn.geometry);
  const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [
    Math.min(...longitudes) - air,
    Math.min(...latitudes) - air,
    Math.max(...longitudes) + air,
    Math.max(...latitudes) + air,
  ];
}

/** Look at it, move its points, copy its figures, remove it. */
export function DrawnActs({ drawn, name, onRemove }: Props) {
  const { belt, language } = useReading();
  const texts = measureTexts[language];
  const { extentAsked, reshapingChosen } = useActions();
  const reshaped = useBeltState(({ session }) => session.reshaping === drawn.id);
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const copy = () =>
    navigator.clipboard.writeText(figuresText(drawn, name, belt, language)).then(
      () => say(texts.copied),
      () => say(texts.refused),
    );
  const acts = [
    { label: texts.show, act: () => extentAsked(extentOf(drawn)) },
    { label: texts.edit, act: () => reshapingChosen(reshaped ? null : drawn.id), pressed: reshaped },
    { label: texts.copy, act: () => void copy() },
    { label: texts.remove, act: onRemove },
  ];
  return (
    <div className="drawing-acts">
      {acts.map(({ label, act, pressed }) => (
        <button
          key={label}
          type="button"
          className="text-button"
          aria-label={`${label} · ${name}`}
          aria-pressed={pressed}
          onClick={act}
        >
          {label}
        </button>
      ))}
      {said !== '' && <span className="drawing-said">{said}</span>}
    </div>
  );
}
