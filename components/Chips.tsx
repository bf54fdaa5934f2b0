/** A row of small choices. Whether one or several may be on is its owner's rule; each says itself if it is. */

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface Props<T extends string> {
  label: string;
  choices: Choice<T>[];
  isOn(value: T): boolean;
  onPress(value: T): void;
}

export function Chips<T extends string>({ label, choices, isOn, onPress }: Props<T>) {
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      <div>
        {choices.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={isOn(value)}
            onClick={() => onPress(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
