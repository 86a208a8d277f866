import type { AdfDoc } from '../../../shared/adf.ts';
import { readCriteriaDraft } from '../../criteria/edit/criteria-draft.ts';
import { writeCriteria } from '../../criteria/edit/write-criteria.ts';
import { applyEdits } from '../../text/adf/apply-edits.ts';
import { placeStory } from '../place-story.ts';
import type { StoryModel } from '../story-model.ts';

/** What of the original goes into the text of one draft. */
export interface DraftText {
  /** The story; empty: the story stands in the title, and the description gets none. */
  readonly sentence: string;
  /** Indexes into `model.acceptanceCriteria.criteria` that belong to other drafts only. */
  readonly without: ReadonlySet<number>;
}

/** Title of the section that a new item gets for criteria that stood in a field of their own. */
const CRITERIA_HEADING = 'Acceptance criteria';

/**
 * The description of the original with one draft's story and without the criteria of the others; everything else stays the very same.
 * @param model What `readStory` read in this very description.
 */
export function splitDocument(doc: AdfDoc | null, model: StoryModel, { sentence, without }: DraftText): AdfDoc {
  const placed = placeStory(doc, model, { sentence, sections: [] });
  if (without.size === 0 || model.criteriaPlace?.field !== 'description') return placed;
  const rows = readCriteriaDraft(placed, 'description', model.language);
  const written = model.acceptanceCriteria.criteria
    .map(({ kind, slice }, index) => ({ index, kind, start: slice.start }))
    .filter(({ kind }) => kind !== 'context')
    .toSorted((a, b) => a.start - b.start);
  // Not the criteria that the drafts were made of: better one too many than the wrong one gone.
  if (rows.length !== written.length) return placed;
  const kept = rows.filter((_, i) => !without.has(written[i]?.index ?? -1));
  return writeCriteria(placed, kept, { source: 'description', language: model.language, heading: CRITERIA_HEADING });
}

/** The same for a new item: criteria that stood in the field for criteria come along as a section, since a new item has an empty one. */
export function newItemDocument(doc: AdfDoc | null, model: StoryModel, draft: DraftText): AdfDoc {
  const own = splitDocument(doc, model, draft);
  if (model.criteriaPlace?.field !== 'criteria') return own;
  const lines = model.acceptanceCriteria.criteria.flatMap(({ text }, index) => (draft.without.has(index) ? [] : text.split('\n')));
  if (lines.length === 0) return own;
  const added = applyEdits({ description: own }, [{ kind: 'append', heading: CRITERIA_HEADING, list: true, lines }]);
  return added.ok ? (added.value.description ?? own) : own;
}
