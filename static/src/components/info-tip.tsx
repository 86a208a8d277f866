import { type RefObject, useEffect, useRef, useState } from 'react';

interface Props {
  /** Id of the explanation, for `aria-describedby` of what it explains. */
  readonly id: string;
  /** What the tip explains, for people who do not see where it stands. */
  readonly about: string;
  readonly text: string;
  /** Where Tab must lead from row to row the tip is no stop of its own: the key "?" in its row opens it. */
  readonly opensByQuestionMark?: boolean;
}

/** An explanation that opens on click or key, stays until closed, and needs no layer outside the frame. */
export function InfoTip({ id, about, text, opensByQuestionMark = false }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useClickOutside(root, open, setOpen);
  useEffect(() => {
    const row = root.current?.parentElement;
    if (!row) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === '?' && opensByQuestionMark) setOpen((now) => !now);
      else if (event.key === 'Escape' && open) setOpen(false);
      else return;
      event.preventDefault(); // Escape would also close a dialog around us
    };
    row.addEventListener('keydown', listen);
    return () => row.removeEventListener('keydown', listen);
  }, [open, opensByQuestionMark]);
  return (
    <span className="pl-tip" ref={root}>
      <button
        type="button"
        className="pl-tip-button"
        tabIndex={opensByQuestionMark ? -1 : 0}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`About ${about}`}
        onClick={() => setOpen(!open)}
      >
        <span className="pl-tip-sign" aria-hidden="true">
          i
        </span>
      </button>
      <span id={id} role="note" className="pl-tip-text" hidden={!open}>
        {text}
      </span>
    </span>
  );
}

function useClickOutside(root: RefObject<HTMLElement | null>, open: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: MouseEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, [root, open, setOpen]);
}
