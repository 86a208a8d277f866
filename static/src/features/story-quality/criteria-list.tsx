import type { Criterion } from '../../../../src/shared/story.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { CopyCriteria } from '../../item/copy-criteria.tsx';
import { FindingCard } from './finding-card.tsx';
import type { NumberedFinding } from './mark-index.ts';
import { useNotesContext } from './use-notes.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly NumberedFinding[];
}

/** @returns whether a finding speaks about this criterion's own words. */
export function isAbout(criterion: Criterion, { finding: { span } }: NumberedFinding): boolean {
  return span !== null && span.field === criterion.slice.field && span.start < criterion.slice.end && span.end > criterion.slice.start;
}

/** What must be true in the end, each with what was found in it. */
export function CriteriaList({ criteria, findings }: Props) {
  return (
    <section className="pl-stack" aria-labelledby="criteria-heading">
      <div className="pl-criteria-head">
        <h2 className="pl-subheading" id="criteria-heading">
          {texts.criteriaLabel(criteria.length)}
        </h2>
        {criteria.length > 0 && <CopyOfItem />}
      </div>
      {criteria.length === 0 && <p className="pl-subtle">{texts.noCriteria}</p>}
      <ul className="pl-stack">
        {criteria.map((criterion) => {
          const own = findings.filter((item) => isAbout(criterion, item));
          const isFine = own.length === 0 && criterion.testable === true;
          return (
            <li
              key={`${criterion.slice.field}:${criterion.slice.start}`}
              className={isFine ? 'pl-criterion pl-criterion-fine' : 'pl-criterion'}
            >
              <span>{criterion.text}</span>
              {isFine && <span className="pl-visually-hidden">{`: ${texts.criterionFine}`}</span>}
              {own.map((item) => (
                <FindingCard key={item.number} item={item} />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What it takes to put criteria together is no part of what the panel loads first. */
function CopyOfItem() {
  const view = useNotesContext()?.view;
  if (view === undefined) return null;
  const load = async () => (await import('../../item/criteria-exports.ts')).exportsOfItem(view);
  return <CopyCriteria itemKey={view.read.snapshot.key} load={load} />;
}
