import { isWritten } from '../../../../src/domain/criteria/judge/is-written.ts';
import type { Criterion } from '../../../../src/shared/story.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { CopyCriteria } from '../../item/copy-criteria.tsx';
import { AdfPart } from './adf-view.tsx';
import { FindingCard } from './finding-card.tsx';
import { isAbout } from './is-about.ts';
import type { NumberedFinding } from './mark-index.ts';
import { SHOWN_FIRST } from './shown-first.ts';
import { useNotesContext } from './use-notes.ts';
import type { Places } from './use-places.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly NumberedFinding[];
  readonly places: Places;
  /** Whether findings behind "more" are shown too. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What must be true in the end, each with what was found in it; the rest of what was found on request. */
export function CriteriaList({ criteria, findings, places, isOpen, onToggle }: Props) {
  const rest = findings.slice(SHOWN_FIRST);
  const count = criteria.filter(isWritten).length;
  // A finding that reaches over two criteria stands with the first.
  const firstOf = (item: NumberedFinding): Criterion | undefined => criteria.find((criterion) => isAbout(criterion, item));
  return (
    <section className="pl-stack" aria-labelledby="criteria-heading">
      <div className="pl-criteria-head">
        <h2 className="pl-subheading" id="criteria-heading">
          {texts.criteriaLabel(count)}
        </h2>
        {count > 0 && <CopyOfItem />}
      </div>
      {count === 0 && <p className="pl-subtle">{texts.noCriteria}</p>}
      <ul className="pl-stack">
        {criteria.map((criterion) => {
          const isFine = criterion.testable === true && !findings.some((item) => isAbout(criterion, item));
          return (
            <li key={`${criterion.slice.field}:${criterion.slice.start}`} className={classOf(criterion, isFine)}>
              <Words criterion={criterion} places={places} />
              {isFine && <span className="pl-visually-hidden">{`: ${texts.criterionFine}`}</span>}
              {findings.map(
                (item) =>
                  firstOf(item) === criterion && (
                    <div key={item.number} hidden={rest.includes(item) && !isOpen}>
                      <FindingCard item={item} />
                    </div>
                  ),
              )}
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <button type="button" className="pl-word-button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? texts.fewer : texts.more(rest.length)}
        </button>
      )}
    </section>
  );
}

function classOf({ kind }: Criterion, isFine: boolean): string {
  if (kind === 'context') return 'pl-criteria-title';
  return isFine ? 'pl-criterion pl-criterion-fine' : 'pl-criterion';
}

/** A criterion as it was written where it is a point of its own, with its marks; else its words alone: the marks are in the text above. */
function Words({ criterion: { slice }, places }: { readonly criterion: Criterion; readonly places: Places }) {
  const place = slice.field === 'summary' ? null : places[slice.field];
  const path = place?.listed.points.get(slice.start);
  if (place?.listed.rows.has(slice.start) === true) return <>{slice.text.split('\n').join(' · ')}</>;
  if (place === null || path === undefined) return <span className="pl-lines">{slice.text}</span>;
  return <AdfPart doc={place.doc} marks={place.marks} path={path} />;
}

/** What it takes to put criteria together is no part of what the panel loads first. */
function CopyOfItem() {
  const view = useNotesContext()?.view;
  if (view === undefined) return null;
  const load = async () => (await import('../../item/criteria-exports.ts')).exportsOfItem(view);
  return <CopyCriteria itemKey={view.read.snapshot.key} load={load} />;
}
