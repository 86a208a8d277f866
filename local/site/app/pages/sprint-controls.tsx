import { useState, type FormEvent, type ReactNode } from 'react';
import { host, jira, reasonOf } from '../api.ts';
import type { Item, Sprint } from '../jira-types.ts';

const DAY = 86_400_000;
const WEEKS = [1, 2, 3, 4];
/** As many items as Jira moves at once. */
const AT_ONCE = 50;

interface Props {
  readonly sprint: Sprint;
  /** Another sprint is active: as in Jira, there is one at a time. */
  readonly isBusy: boolean;
  /** What is not done in this sprint. */
  readonly open: readonly Item[];
  readonly others: readonly Sprint[];
  readonly onStarted: () => void;
  readonly onClosed: (target: number | null) => void;
}

const change = (sprint: Sprint, body: unknown): Promise<unknown> => jira('POST', `/rest/agile/1.0/sprint/${sprint.id}`, body);

async function start(sprint: Sprint, weeks: number): Promise<void> {
  const { now } = await host.get<{ readonly now: string }>('session');
  const endDate = new Date(Date.parse(now) + weeks * 7 * DAY).toISOString();
  await change(sprint, { state: 'active', startDate: now, endDate });
}

/** The sprint is closed first: what was open in it counts as not finished there, and not as taken out. */
async function close(sprint: Sprint, open: readonly Item[], target: number | null): Promise<void> {
  await change(sprint, { state: 'closed' });
  if (target === null) return;
  for (let from = 0; from < open.length; from += AT_ONCE)
    await jira('POST', `/rest/agile/1.0/sprint/${target}/issue`, { issues: open.slice(from, from + AT_ONCE).map((item) => item.key) });
}

/** Starts a sprint or completes it. */
export function SprintControls({ sprint, isBusy, open, others, onStarted, onClosed }: Props) {
  const [weeks, setWeeks] = useState(2);
  const [target, setTarget] = useState<number | null>(null);
  if (sprint.state === 'active')
    return (
      <Step
        opens="Complete sprint"
        does="Complete"
        sprint={sprint}
        work={() => close(sprint, open, target)}
        onDone={() => onClosed(target)}
      >
        <label>
          {`${open.length} open work items go to `}
          <select value={target ?? ''} onChange={(event) => setTarget(event.target.value === '' ? null : Number(event.target.value))}>
            <option value="">Backlog</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
      </Step>
    );
  if (isBusy || sprint.state !== 'future') return null;
  return (
    <Step opens="Start sprint" does="Start" sprint={sprint} work={() => start(sprint, weeks)} onDone={onStarted}>
      <label>
        {'From now, for '}
        <select value={weeks} onChange={(event) => setWeeks(Number(event.target.value))}>
          {WEEKS.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? '1 week' : `${count} weeks`}
            </option>
          ))}
        </select>
      </label>
    </Step>
  );
}

interface StepProps {
  readonly opens: string;
  readonly does: string;
  readonly sprint: Sprint;
  readonly work: () => Promise<void>;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A button that asks for what is left to say before anything happens. */
function Step({ opens, does, sprint, work, onDone, children }: StepProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await work();
      onDone();
    } catch (cause) {
      setProblem(reasonOf(cause));
    }
  };
  if (!asking)
    return (
      <button type="button" aria-label={`${opens} ${sprint.name}`} onClick={() => setAsking(true)}>
        {opens}
      </button>
    );
  return (
    <form className="row wrap" aria-label={`${opens} ${sprint.name}`} onSubmit={(event) => void submit(event)}>
      {children}
      <button type="submit" className="primary">
        {does}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Cancel
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}
