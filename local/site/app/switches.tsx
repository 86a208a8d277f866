import { useSession } from './session.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who is looking, in which language and theme, with which license. */
export function Switches() {
  const { user, users, languages, theme, license, change } = useSession();
  return (
    <div className="switches">
      <Choice
        label="User"
        value={user.accountId}
        options={users.map((each) => [each.accountId, each.displayName] as const)}
        onChange={(accountId) => void change({ accountId })}
      />
      <Choice label="Language" value={user.locale} options={languages} onChange={(locale) => void change({ locale })} />
      <Choice
        label="Theme"
        value={theme}
        options={[
          ['light', 'Light'],
          ['dark', 'Dark'],
          ['system', 'System'],
        ]}
        onChange={(value) => void change({ theme: value })}
      />
      <Choice
        label="License"
        value={license}
        options={[
          ['none', 'Not a paid app'],
          ['active', 'Active'],
          ['lapsed', 'Lapsed'],
        ]}
        onChange={(value) => void change({ license: value })}
      />
    </div>
  );
}
