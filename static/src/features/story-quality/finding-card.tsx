import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { IgnoreFinding } from './ignore-finding.tsx';
import { FixPreview } from './fix-preview.tsx';
import { useFittingFix } from './fixing.ts';
import { ToolButton } from './tool-button.tsx';
import { findingId, focusOn, markId } from './links.ts';
import type { NumberedFinding } from './mark-index.ts';

/** One finding: its number leads to the text, its last lines say what would settle it. */
export function FindingCard({ item: { number, finding } }: { readonly item: NumberedFinding }) {
  const { severity, span, message } = finding;
  const fix = useFittingFix(finding.fix);
  const suggestions = finding.suggestions.filter((suggestion) => !message.includes(suggestion));
  return (
    <div className="pl-finding" id={findingId(number)} tabIndex={-1}>
      {span === null ? (
        <span className="pl-finding-number">{number}</span>
      ) : (
        <button
          type="button"
          className="pl-finding-number pl-word-button"
          aria-label={texts.toText(number)}
          onClick={() => focusOn(markId(number))}
        >
          {number}
        </button>
      )}
      <span className={`pl-severity pl-severity-${severity}`}>{texts.severity(severity)}</span>
      <div className="pl-finding-words">
        <p>{message}</p>
        {suggestions.length > 0 && (
          <ul className="pl-subtle" aria-label={texts.wouldSatisfy}>
            {suggestions.map((suggestion) => (
              <li key={suggestion}>{suggestion}</li>
            ))}
          </ul>
        )}
        <div className="pl-finding-actions">
          {fix === null ? <ToolButton finding={finding} number={number} /> : <FixPreview fix={fix} number={number} />}
          <IgnoreFinding key={`${finding.code}:${span?.start ?? ''}`} number={number} finding={finding} />
        </div>
      </div>
    </div>
  );
}
