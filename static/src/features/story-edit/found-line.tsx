import type { Finding } from '../../../../src/shared/finding.ts';
import { editTexts } from '../../../../src/shared/texts/edit.ts';

/** One finding in a line: how much it matters, and what it says. */
export function FoundLine({ finding: { severity, message } }: { readonly finding: Finding }) {
  return (
    <p className="pl-live-finding">
      <span className={`pl-severity pl-severity-${severity}`}>{editTexts.severity[severity]}</span> {message}
    </p>
  );
}
