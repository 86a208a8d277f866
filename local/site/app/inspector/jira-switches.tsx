import { useState } from 'react';
import { host, reasonOf } from '../api.ts';
import { useLoad } from '../use-load.ts';
import { SWITCH_WORDS } from './switch-words.ts';

type Value = string | number;

interface SwitchState {
  readonly switches: Readonly<Record<string, Value>>;
  readonly choices: Readonly<Record<string, readonly Value[]>>;
}

type Flip = (name: string, value: Value) => Promise<void>;

/** What the local Jira does where Atlassian is silent, changes its mind, or fails now and then; each flip counts at once. */
export function JiraSwitches() {
  const { data, error, reload } = useLoad('jira-switches', () => host.get<SwitchState>('jira/switches'));
  const [message, setMessage] = useState('');
  const flip: Flip = async (name, value) => {
    try {
      await host.post('jira/switches', { [name]: value });
      setMessage('Jira behaves so from the next request on.');
    } catch (cause) {
      setMessage(reasonOf(cause));
    }
    reload();
  };
  return (
    <details className="jira-switches">
      <summary>Jira behaves</summary>
      <p aria-live="polite">{error ?? message}</p>
      <div className="switch-grid">
        {data !== null &&
          Object.entries(data.switches).map(([name, value]) => (
            <OneSwitch key={`${name}:${value}`} name={name} value={value} choices={data.choices[name]} flip={flip} />
          ))}
      </div>
    </details>
  );
}

interface OneProps {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly Value[] | undefined;
  readonly flip: Flip;
}

function OneSwitch({ name, value, choices, flip }: OneProps) {
  const label = SWITCH_WORDS[name] ?? name;
  if (choices === undefined) return <FreeSwitch label={label} name={name} value={value} flip={flip} />;
  return (
    <label>
      <span>{label}</span>
      <select
        value={String(value)}
        onChange={(event) => void flip(name, choices.find((choice) => String(choice) === event.target.value) ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  );
}

/** A number or a field's id: written when it is left or confirmed. */
function FreeSwitch({ label, name, value, flip }: Omit<OneProps, 'choices'> & { readonly label: string }) {
  const [draft, setDraft] = useState(String(value));
  const save = (): void => {
    if (draft !== String(value)) void flip(name, typeof value === 'number' ? Number(draft) : draft);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type={typeof value === 'number' ? 'number' : 'text'}
        min={0}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </label>
  );
}
