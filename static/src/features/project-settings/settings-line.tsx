import { type ReactNode, useId } from 'react';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';

interface Props {
  readonly name: string;
  readonly says: string;
  /** How far it is from the default. */
  readonly status?: string;
  readonly isOpen?: boolean;
  /** Absent or `null`: there is nothing that this person can change here. */
  readonly onChange?: (() => void) | null;
  /** Shown in place while the line is open. */
  readonly children?: ReactNode;
}

/** One line of the settings: its name, what applies now, and "Change". */
export function SettingsLine({ name, says, status, isOpen = false, onChange = null, children }: Props) {
  const id = useId();
  return (
    <li className="pl-setting">
      <h2 className="pl-subheading">{name}</h2>
      <p>{says}</p>
      <p className="pl-subtle">{status ?? ''}</p>
      {onChange === null ? (
        <span />
      ) : (
        <button
          type="button"
          className="pl-word-button"
          aria-label={texts.changeLabel(name)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onChange}
        >
          {texts.change}
        </button>
      )}
      <div id={id} hidden={!isOpen} className="pl-setting-body">
        {isOpen && children}
      </div>
    </li>
  );
}
