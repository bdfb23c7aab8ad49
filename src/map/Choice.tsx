interface Props<T extends string> {
  readonly className: string;
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, as radio buttons on a line. */
export function Choice<T extends string>({ className, name, title, options, value, onChoose }: Props<T>) {
  return (
    <fieldset className={className}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option.value} className="layers-switch">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
