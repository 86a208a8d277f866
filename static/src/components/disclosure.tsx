import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A line that opens in place. What is inside is made only once it is open. */
export function Disclosure({ label, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (): void => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <div className="pl-disclosure">
      <button type="button" className="pl-disclosure-button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {label}
      </button>
      <div id={id} hidden={!open} className="pl-disclosure-body">
        {open && children}
      </div>
    </div>
  );
}
