import { useEffect, useState } from 'react';
import { host, reasonOf } from '../api.ts';
import { useSession } from '../session.tsx';
import { useLoad } from '../use-load.ts';
import { EventSwitches } from './event-switches.tsx';
import { JiraSwitches } from './jira-switches.tsx';
import { CounterTable, RecordTable, type Inspection } from './tables.tsx';

const EVERY = 1000;
const STEPS = [
  ['1 minute', 60_000],
  ['1 hour', 3_600_000],
  ['1 day', 86_400_000],
] as const;

type Act = (path: string, body: unknown, words: string) => Promise<void>;

function Clock({ now, act }: { readonly now: string | null; readonly act: Act }) {
  const { schedules } = useSession();
  return (
    <section aria-label="Clock" className="row">
      <span>Clock: {now !== null && <time dateTime={now}>{now.replace('T', ' ').slice(0, 19)} UTC</time>}</span>
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
  );
}

/** What happens behind the screens: requests, points, bytes, events; and the host's clock. */
export function InspectorDrawer({ onClose }: { readonly onClose: () => void }) {
  const { data, error, reload } = useLoad('inspector', () => host.get<Inspection>('inspector'));
  const [message, setMessage] = useState('');
  useEffect(() => {
    const timer = setInterval(reload, EVERY);
    return () => clearInterval(timer);
  }, [reload]);
  const act: Act = async (path, body, words) => {
    try {
      await host.post(path, body);
      setMessage(words);
    } catch (cause) {
      setMessage(reasonOf(cause));
    }
    reload();
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
      <p aria-live="polite">{error ?? message}</p>
      <Clock now={data?.now ?? null} act={act} />
      {data !== null && (
        <>
          <EventSwitches
            faults={data.events}
            onChange={(change) => void act('events', change, 'The switch counts from the next event on.')}
          />
          <JiraSwitches />
          <CounterTable counters={data.counters} />
          <RecordTable records={data.records} />
        </>
      )}
    </aside>
  );
}
