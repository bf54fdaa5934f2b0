/** One line with its name at the start and an on/off switch at the end. */

interface Props {
  label: string;
  /** Said smaller, after the label: the site, an example. */
  note?: string | undefined;
  on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, note, on, onChange }: Props) {
  return (
    <button type="button" class="line switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span>
        {label}
        {note && (
          <>
            {' '}
            <bdi class="dim">{note}</bdi>
          </>
        )}
      </span>
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
