import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { useContext } from 'react';
import { findingId, markId, ShowFinding } from './links.ts';
import { type MarkRange, type NumberedFinding, slicesOf } from './mark-index.ts';

/** Text in which findings are marked; each mark ends with its number, which leads to the finding. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly MarkRange[] }) {
  if (marks.length === 0) return <>{text}</>;
  return (
    <>
      {slicesOf(text, marks).map((slice, index) => (
        // Slices have no identity of their own: the text is replaced as a whole.
        <span key={index}>
          {slice.covers === null ? slice.text : <mark className={`pl-mark pl-mark-${slice.covers.finding.severity}`}>{slice.text}</mark>}
          {slice.ends.map((item) => (
            <MarkNumber key={item.number} item={item} />
          ))}
        </span>
      ))}
    </>
  );
}

function MarkNumber({ item: { number, finding } }: { readonly item: NumberedFinding }) {
  const showFinding = useContext(ShowFinding);
  return (
    <button
      type="button"
      id={markId(number)}
      className={`pl-mark-number pl-mark-${finding.severity}`}
      aria-label={texts.markLabel(number, finding.severity)}
      aria-details={findingId(number)}
      onClick={() => showFinding(number)}
    >
      {number}
    </button>
  );
}
