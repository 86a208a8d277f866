/** What may go wrong with product events, as the host tells it. */
export interface EventFaults {
  readonly delayMs: number;
  readonly doubled: boolean;
  readonly reordered: boolean;
  readonly dropped: boolean;
}

const LATE = 180_000;
const SWITCHES: readonly (readonly [
  label: string,
  on: Partial<EventFaults>,
  off: Partial<EventFaults>,
  read: (faults: EventFaults) => boolean,
])[] = [
  ['3 minutes late', { delayMs: LATE }, { delayMs: 0 }, (faults) => faults.delayMs > 0],
  ['Twice', { doubled: true }, { doubled: false }, (faults) => faults.doubled],
  ['Out of order', { reordered: true }, { reordered: false }, (faults) => faults.reordered],
  ['Never', { dropped: true }, { dropped: false }, (faults) => faults.dropped],
];

interface Props {
  readonly faults: EventFaults;
  readonly onChange: (change: Partial<EventFaults>) => void;
}

/** Switches for what a real site does to product events. */
export function EventSwitches({ faults, onChange }: Props) {
  return (
    <fieldset className="row">
      <legend>Events reach the app</legend>
      {SWITCHES.map(([label, on, off, read]) => (
        <label key={label}>
          <input type="checkbox" checked={read(faults)} onChange={(event) => onChange(event.target.checked ? on : off)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
