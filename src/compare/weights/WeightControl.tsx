import { useState } from 'react';
import { weightsTexts } from '../../i18n/weights';
import { useLanguage } from '../../store/hooks';
import { shareWords } from './words';

interface Props {
  /** Of the criterion. */
  readonly name: string;
  /** Whole points, 0 to 100. */
  readonly weight: number;
  /** Its part of all weights, in per cent. */
  readonly share: number;
  readonly onChange: (weight: number) => void;
}

const most = 100;

/** A weight by slider or as a number; its share of all weights beside it. */
export function WeightControl({ name, weight, share, onChange }: Props) {
  const language = useLanguage();
  const texts = weightsTexts[language];
  /** What is being typed, while it is no weight. */
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    const isWeight = /^\d{1,3}$/.test(text) && Number(text) <= most;
    setDraft(isWeight ? null : text);
    if (isWeight) onChange(Number(text));
  };
  const shown = shareWords(share, language);
  return (
    <div className="weight">
      <input
        type="range"
        className="weight-slider"
        min={0}
        max={most}
        step={1}
        value={weight}
        aria-label={texts.weightOf(name)}
        aria-valuetext={texts.points(weight, shown)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <input
        type="number"
        className="weight-number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        value={draft ?? weight}
        aria-label={texts.weightNumber(name)}
        aria-invalid={draft !== null}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
      <span className="weight-share">{texts.shareOf(shown)}</span>
    </div>
  );
}
