import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { outcomes } from '../../../../src/domain/scoring/too-close.ts';
import { isTooClose, probabilityBefore } from '../../../../src/domain/uncertainty/ratio-outcomes.ts';
import type { JiraClient } from '../../../../src/jira/client.ts';
import { ALIAS, allOf } from '../../../../src/jira/jql.ts';
import { parseStoredScore } from '../../../../src/jira/properties.ts';
import { SCORE_PROPERTY } from '../../../../src/shared/analysis.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { ScoreModel } from '../../../../src/shared/score.ts';
import type { Inputs } from './score-rows.ts';

/** A scored item of the same project, to compare with. */
export interface Example {
  readonly key: string;
  readonly summary: string;
  readonly inputs: Inputs;
}

const MOST = 50;

/** Reads items to compare with, as the viewer, once the panel is open; never in the way of the panel itself. */
export function useExamples(jira: Pick<JiraClient, 'search'>, item: IssueSnapshot, model: ScoreModel): UseQueryResult<readonly Example[]> {
  return useQuery({ queryKey: ['examples', item.id, model], queryFn: () => readExamples(jira, item, model) });
}

async function readExamples(jira: Pick<JiraClient, 'search'>, item: IssueSnapshot, model: ScoreModel): Promise<readonly Example[]> {
  const jql = `${allOf(`project = ${item.projectId}`, `${model === 'wsjf' ? ALIAS.wsjf : ALIAS.rice} > 0`)} ORDER BY updated DESC`;
  const { issues } = await jira.search({ jql, fields: ['summary'], properties: [SCORE_PROPERTY], maxResults: MOST });
  return issues.flatMap(({ id, key, fields, properties }) => {
    const score = parseStoredScore(properties[SCORE_PROPERTY], id);
    if (score === null || score.m !== model || id === item.id) return [];
    return [{ key, summary: typeof fields['summary'] === 'string' ? fields['summary'] : '', inputs: score.i }];
  });
}

/** The example whose number is nearest to the chosen one; without a choice one from the middle of what the project uses. */
export function exampleFor(examples: readonly Example[], input: string, chosen: number | undefined): Example | null {
  const usable = examples
    .filter((example) => example.inputs[input] !== undefined)
    .toSorted((a, b) => (a.inputs[input] ?? 0) - (b.inputs[input] ?? 0));
  if (chosen === undefined) return usable[Math.floor(usable.length / 2)] ?? null;
  const distance = (example: Example): number => Math.abs((example.inputs[input] ?? 0) - chosen);
  return usable.reduce<Example | null>((best, example) => (best === null || distance(example) < distance(best) ? example : best), null);
}

/** The item that small doubts would swap with this one most easily; `null` when each order holds. */
export function tooCloseWith(examples: readonly Example[], model: ScoreModel, inputs: Inputs): Example | null {
  const own = outcomes(model, inputs);
  if (own === null) return null;
  let closest: { readonly example: Example; readonly off: number } | null = null;
  for (const example of examples) {
    const other = outcomes(model, example.inputs);
    const p = other === null ? 0 : probabilityBefore(own, other).p;
    const off = Math.abs(p - 0.5);
    if (isTooClose(p) && (closest === null || off < closest.off)) closest = { example, off };
  }
  return closest?.example ?? null;
}
