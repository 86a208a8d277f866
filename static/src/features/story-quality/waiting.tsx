import type { StoredAnalysis } from '../../../../src/shared/analysis.ts';

const MOST_ROWS = 3;

/** Holds the place of the findings while the rules read the text, so that nothing below jumps when they come. */
export function Waiting({ counts }: { readonly counts: StoredAnalysis['n'] | null }) {
  const rows = counts === null ? 1 : Math.min(MOST_ROWS, counts.e + counts.w + counts.h);
  return (
    <div className="pl-waiting" aria-hidden="true">
      {Array.from({ length: rows }, (_row, index) => (
        <div key={index} className="pl-waiting-row" />
      ))}
    </div>
  );
}
