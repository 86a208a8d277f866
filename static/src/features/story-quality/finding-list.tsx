import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { FindingCard } from './finding-card.tsx';
import type { NumberedFinding } from './mark-index.ts';
import { SHOWN_FIRST } from './shown-first.ts';

interface Props {
  readonly findings: readonly NumberedFinding[];
  /** Whether those behind "more" are shown too. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Findings about the text, what must be fixed first; the rest on request. */
export function FindingList({ findings, isOpen, onToggle }: Props) {
  const rest = findings.length - SHOWN_FIRST;
  if (findings.length === 0) return null;
  return (
    <section aria-label={texts.findingsLabel} className="pl-stack">
      <ul className="pl-stack">
        {findings.map((item, index) => (
          <li key={item.number} hidden={index >= SHOWN_FIRST && !isOpen}>
            <FindingCard item={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="pl-word-button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? texts.fewer : texts.more(rest)}
        </button>
      )}
    </section>
  );
}
