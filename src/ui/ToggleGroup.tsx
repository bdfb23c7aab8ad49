import { Icon } from './Icon';

interface ToggleOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Language of the label where it differs from the page's. */
  readonly lang?: string | undefined;
}
interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly ToggleOption<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly className?: string;
  /** A tick beside the chosen one, for lists of words. */
  readonly ticked?: boolean;
}

/** Buttons of which one is pressed. */
export function ToggleGroup<T extends string>({
  label,
  options,
  value,
  onChoose,
  className,
  ticked,
}: Props<T>) {
  return (
    <fieldset className={className === undefined ? 'toggles' : `toggles ${className}`}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="toggle"
          aria-pressed={option.value === value}
          lang={option.lang}
          onClick={() => onChoose(option.value)}
        >
          {ticked === true && <Icon name="check" className="toggle-tick" />}
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
