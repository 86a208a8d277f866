import type { EventFaults } from './event-switches.tsx';

interface Counters {
  readonly jiraRequests: number;
  readonly invokes: number;
  readonly kvsRequests: number;
  readonly events: number;
  readonly points: number;
  readonly bytes: number;
  readonly tooMany: number;
  readonly functionMilliseconds: number;
}

interface RequestRow {
  readonly id: number;
  readonly at: string;
  readonly channel: string;
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly points: number;
  readonly bytes: number;
  readonly parent: number | null;
}

export interface Inspection {
  readonly now: string;
  readonly events: EventFaults;
  readonly counters: Readonly<Record<string, Counters>>;
  readonly records: readonly RequestRow[];
}

const COLUMNS: readonly (readonly [keyof Counters, string])[] = [
  ['jiraRequests', 'Jira requests'],
  ['invokes', 'Invokes'],
  ['kvsRequests', 'KVS'],
  ['events', 'Events'],
  ['points', 'Points'],
  ['bytes', 'Bytes'],
  ['tooMany', '429'],
  ['functionMilliseconds', 'Function ms'],
];

/** One line for each surface, with everything that it caused. */
export function CounterTable({ counters }: { readonly counters: Inspection['counters'] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll" aria-label="Counters" tabIndex={0}>
      <table>
        <caption>By source, since the last reset</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            {COLUMNS.map(([key, title]) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(counters).map(([source, values]) => (
            <tr key={source}>
              <th scope="row">{source}</th>
              {COLUMNS.map(([key]) => (
                <td key={key} className="number">
                  {Math.round(values[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The last lines, newest first. */
export function RecordTable({ records }: { readonly records: readonly RequestRow[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll records" aria-label="Requests" tabIndex={0}>
      <table>
        <caption>Requests, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Way</th>
            <th scope="col">Source</th>
            <th scope="col">Request</th>
            <th scope="col">Status</th>
            <th scope="col">ms</th>
            <th scope="col">Points</th>
            <th scope="col">Bytes</th>
          </tr>
        </thead>
        <tbody>
          {records.toReversed().map((record) => (
            <tr key={record.id} data-failed={record.status >= 400}>
              <td>{record.at.slice(11, 19)}</td>
              <td>{record.channel}</td>
              <td>{record.source}</td>
              <td className="request">{`${record.method} ${record.path}`}</td>
              <td className="number">{record.status}</td>
              <td className="number">{Math.round(record.milliseconds)}</td>
              <td className="number">{record.points}</td>
              <td className="number">{record.bytes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
