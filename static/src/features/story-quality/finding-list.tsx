import { useState } from 'react';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { FindingCard } from './finding-card.tsx';
import type { NumberedFinding } from './mark-index.ts';

const SHOWN_FIRST = 3;

/** Findings about the text, what must be fixed first; the rest on request. Those behind "more" stay in the page, so that marks can lead to them. */
export function FindingList({ findings }: { readonly findings: readonly NumberedFinding[] }) {
  const [open, setOpen] = useState(false);
  const rest = findings.length - SHOWN_FIRST;
  if (findings.length === 0) return null;
  return (
    <section aria-label={texts.findingsLabel} className="pl-stack" onFocus={(event) => event.target.closest('[data-more]') !== null && setOpen(true)}>
      <ul className="pl-stack">
        {findings.map((item, index) => (
          <li key={item.number} className={index >= SHOWN_FIRST && !open ? 'pl-visually-hidden' : undefined} data-more={index >= SHOWN_FIRST ? '' : undefined}>
            <FindingCard item={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="pl-word-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.fewer : texts.more(rest)}
        </button>
      )}
    </section>
  );
}
