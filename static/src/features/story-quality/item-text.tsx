import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { AdfView } from './adf-view.tsx';
import { MarkedText } from './marked-text.tsx';
import { marksInText, type NumberedFinding } from './mark-index.ts';
import type { Places } from './use-places.ts';

interface Props {
  readonly snapshot: IssueSnapshot;
  readonly findings: readonly NumberedFinding[];
  readonly places: Places;
}

/** The item's own text, with what was found marked in it; criteria that have a list of their own are not said twice. */
export function ItemText({ snapshot, findings, places }: Props) {
  const { summary, description, criteria } = snapshot;
  return (
    <section aria-label={texts.textLabel} className="pl-stack pl-item-text">
      <h2 className="pl-heading">
        <MarkedText text={summary} marks={marksInText(findings, 'summary')} />
      </h2>
      {description === null || description === undefined ? (
        <p>{texts.noText}</p>
      ) : (
        places.description !== null && (
          <AdfView doc={description} marks={places.description.marks} without={places.description.listed.nodes} />
        )
      )}
      {typeof criteria === 'string' && (
        <p className="pl-lines">
          <MarkedText text={criteria} marks={marksInText(findings, 'criteria')} />
        </p>
      )}
      {typeof criteria === 'object' && criteria !== null && places.criteria !== null && (
        <AdfView doc={criteria} marks={places.criteria.marks} without={places.criteria.listed.nodes} />
      )}
    </section>
  );
}
