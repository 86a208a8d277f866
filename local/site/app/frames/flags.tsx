import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { FlagOptions } from '../bridge/operations.ts';

interface Flags {
  show(flag: FlagOptions): void;
  close(id: string): void;
}

const AUTO_DISMISS = 8000;
const Context = createContext<Flags>({ show: () => undefined, close: () => undefined });

export const useFlags = (): Flags => useContext(Context);

function Flag({ flag, onClose }: { readonly flag: FlagOptions; readonly onClose: () => void }) {
  return (
    <div className="flag" data-type={flag.type ?? 'info'}>
      <strong>{flag.title}</strong>
      {flag.description !== undefined && <p>{flag.description}</p>}
      <div className="row">
        {flag.actions?.map((action) => (
          <button key={action.text} type="button" onClick={() => void action.onClick()}>
            {action.text}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          Dismiss
        </button>
      </div>
    </div>
  );
}

/** Short messages of the app, at the lower left as in Jira. */
export function FlagsProvider({ children }: { readonly children: ReactNode }) {
  const [flags, setFlags] = useState<readonly FlagOptions[]>([]);
  const close = useCallback((id: string) => setFlags((all) => all.filter((flag) => flag.id !== id)), []);
  const show = useCallback(
    (flag: FlagOptions) => {
      setFlags((all) => [...all.filter((other) => other.id !== flag.id), flag]);
      if (flag.isAutoDismiss === true) setTimeout(() => close(flag.id), AUTO_DISMISS);
    },
    [close],
  );
  const value = useMemo(() => ({ show, close }), [show, close]);
  return (
    <Context.Provider value={value}>
      {children}
      <div className="flags" aria-live="polite">
        {flags.map((flag) => (
          <Flag key={flag.id} flag={flag} onClose={() => close(flag.id)} />
        ))}
      </div>
    </Context.Provider>
  );
}
