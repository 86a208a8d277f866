import { useMemo } from 'react';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { AdfView } from './adf-view.tsx';
import { MarkedText } from './marked-text.tsx';
import { marksInDocument, marksInText, type NumberedFinding } from './mark-index.ts';

/** The item's own text, with what was found marked in it. */
export function ItemText({ snapshot, findings }: { readonly snapshot: IssueSnapshot; readonly findings: readonly NumberedFinding[] }) {
  const { summary, description, criteria } = snapshot;
  return (
    <section aria-label={texts.textLabel} className="pl-stack pl-item-text">
      <h2 className="pl-heading">
        <MarkedText text={summary} marks={marksInText(findings, 'summary')} />
      </h2>
      {description === null || description === undefined ? (
        <p>{texts.noText}</p>
      ) : (
        <MarkedDocument doc={description} field="description" findings={findings} />
      )}
      {typeof criteria === 'string' && (
        <p className="pl-lines">
          <MarkedText text={criteria} marks={marksInText(findings, 'criteria')} />
        </p>
      )}
      {typeof criteria === 'object' && criteria !== null && <MarkedDocument doc={criteria} field="criteria" findings={findings} />}
    </section>
  );
}

function MarkedDocument({
  doc,
  field,
  findings,
}: {
  readonly doc: AdfDoc;
  readonly field: 'description' | 'criteria';
  readonly findings: readonly NumberedFinding[];
}) {
  const marks = useMemo(() => marksInDocument(doc, findings, field), [doc, findings, field]);
  return <AdfView doc={doc} marks={marks} />;
}
