import { criteriaSource } from '../../../src/domain/criteria/edit/criteria-of-item.ts';
import { readCriteriaDraft } from '../../../src/domain/criteria/edit/criteria-draft.ts';
import type { CriterionRow } from '../../../src/domain/criteria/edit/criterion-row.ts';
import { toMarkdownChecklist } from '../../../src/domain/criteria/export/to-checklist.ts';
import { toFeature } from '../../../src/domain/criteria/export/to-feature.ts';
import { toPlainText } from '../../../src/domain/criteria/export/to-text.ts';
import { plainText } from '../../../src/domain/text/adf/item-texts.ts';
import { parseCriteriaIds } from '../../../src/jira/notes-shape.ts';
import type { IssueAnalysis } from '../../../src/shared/analysis.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import { NOTES_PROPERTY } from '../../../src/shared/notes.ts';
import { criteriaTexts as texts } from '../../../src/shared/texts/criteria.ts';
import type { ItemView } from '../../../src/usecases/item-view.ts';

/** Criteria in the forms in which people take them elsewhere. */
export interface CriteriaExports {
  readonly text: string;
  /** Markdown. */
  readonly checklist: string;
  readonly feature: string;
}

/** The criteria of an item as they stand in Jira. */
export function exportsOfItem(view: ItemView): CriteriaExports {
  const { snapshot } = view.read;
  const language = view.analysis?.language ?? 'en';
  const source = criteriaSource(snapshot, language);
  const known = parseCriteriaIds(snapshot.properties[NOTES_PROPERTY], snapshot.id);
  return exportsOf(view, readCriteriaDraft(snapshot[source] ?? null, source, language, known));
}

/** These criteria of an item. */
export function exportsOf(
  { read: { snapshot }, analysis }: Pick<ItemView, 'read' | 'analysis'>,
  rows: readonly CriterionRow[],
): CriteriaExports {
  const language = analysis?.language ?? 'en';
  const title = texts.checklistTitle(snapshot.key, snapshot.summary);
  return {
    text: toPlainText(rows, language),
    checklist: toMarkdownChecklist({ title, rows, language }),
    feature: toFeature({ title, story: storyLines(snapshot, analysis), rows, language }),
  };
}

/** The lines of the description that hold the story; none where it is the title. */
function storyLines({ description }: IssueSnapshot, analysis: IssueAnalysis | null): string {
  const parts = [analysis?.story?.role, analysis?.story?.means, analysis?.story?.ends].filter((part) => part?.field === 'description');
  if (parts.length === 0) return '';
  const text = plainText(description ?? null);
  const start = Math.min(...parts.map((part) => part?.start ?? text.length));
  const end = Math.max(...parts.map((part) => part?.end ?? 0));
  const stop = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, stop < 0 ? text.length : stop);
}
