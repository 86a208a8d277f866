import { useId, useState } from 'react';
import type { ReadyCheck } from '../../../../src/shared/analysis.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { CHECK_NAMES, sectionTexts as texts } from '../../../../src/shared/texts/section.ts';

/** "5 other checks are fine", and which they are when asked. */
export function FineChecks({ checks }: { readonly checks: readonly ReadyCheck[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const fine = checks.filter((check) => check.state === 'met');
  if (fine.length === 0) return null;
  return (
    <div>
      <p className="pl-left-line pl-fine-line">
        <span>{texts.othersFine(fine.length)}</span>
        <button type="button" className="pl-word-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? commonTexts.hide : commonTexts.show}
        </button>
      </p>
      <ul id={id} hidden={!open} className="pl-fine-list pl-subtle">
        {fine.map((check) => (
          <li key={check.id}>{CHECK_NAMES[check.id]}</li>
        ))}
      </ul>
    </div>
  );
}
