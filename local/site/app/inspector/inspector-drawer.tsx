import { useEffect, useState } from 'react';
import { host, reasonOf } from '../api.ts';
import { useSession } from '../session.tsx';
import { CounterTable, RecordTable, type Inspection } from './tables.tsx';

const EVERY = 1000;
const STEPS = [
  ['1 minute', 60_000],
  ['1 hour', 3_600_000],
  ['1 day', 86_400_000],
] as const;

/** What happens behind the screens: requests, points, bytes, events; and the host's clock. */
export function InspectorDrawer({ onClose }: { readonly onClose: () => void }) {
  const { schedules } = useSession();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [message, setMessage] = useState('');
  const read = async (): Promise<void> => {
    try {
      setInspection(await host.get<Inspection>('inspector'));
    } catch (cause) {
      setMessage(reasonOf(cause));
    }
  };
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), EVERY);
    return () => clearInterval(timer);
  }, []);
  const act = async (path: string, body: unknown, words: string): Promise<void> => {
    try {
      await host.post(path, body);
      setMessage(words);
    } catch (cause) {
      setMessage(reasonOf(cause));
    }
    await read();
  };
  return (
    <aside className="inspector" aria-label="Inspector">
      <header className="row spread">
        <h2>Inspector</h2>
        <div className="row">
          <button type="button" onClick={() => void act('inspector/reset', {}, 'Counting starts now.')}>
            Reset
          </button>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      </header>
      <p role="status">{message}</p>
      <section aria-label="Clock" className="row">
        <span>Clock: {inspection === null ? '' : <time dateTime={inspection.now}>{inspection.now.replace('T', ' ').slice(0, 19)} UTC</time>}</span>
        {STEPS.map(([words, milliseconds]) => (
          <button key={words} type="button" onClick={() => void act('clock', { milliseconds }, `The clock was moved by ${words}.`)}>
            {`Advance ${words}`}
          </button>
        ))}
        {schedules.map((moduleKey) => (
          <button key={moduleKey} type="button" onClick={() => void act('schedule', { moduleKey }, `${moduleKey} has run.`)}>
            {`Run ${moduleKey}`}
          </button>
        ))}
      </section>
      {inspection !== null && (
        <>
          <CounterTable counters={inspection.counters} />
          <RecordTable records={inspection.records} />
        </>
      )}
    </aside>
  );
}
