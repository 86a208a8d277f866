import { useEffect, useId, useRef, useState } from 'react';

interface Props {
  /** What the tip explains, for people who do not see where it stands. */
  readonly about: string;
  readonly text: string;
}

/** An explanation that opens on click or key, stays until closed, and needs no layer outside the frame. */
export function InfoTip({ about, text }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: MouseEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('click', closeOutside);
    return () => document.removeEventListener('click', closeOutside);
  }, [open]);
  return (
    <span className="pl-tip" ref={root}>
      <button
        type="button"
        className="pl-tip-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`About ${about}`}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault(); // the same key closes a dialog around us
          setOpen(false);
        }}
      >
        i
      </button>
      <span id={id} role="note" className="pl-tip-text" hidden={!open}>
        {text}
      </span>
    </span>
  );
}
