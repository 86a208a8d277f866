import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledRow, type Labels, readRows } from './labels.ts';

/** These lie beside the checkout, not in it: their licenses forbid it. */
const STORIES = join(__dirname, '..', '..', '..', 'shared', 'data', 'stories');

export const hasSharedLabels = (): boolean => existsSync(join(STORIES, 'gold_stories.dev.jsonl'));

/** Only the development half of each file: the other half judges releases. */
const rows = (file: string): readonly LabelledRow[] => readRows(join(STORIES, `${file}.dev.jsonl`));

export const sharedLabels = (): Labels => ({
  stories: rows('gold_stories'),
  titles: rows('gold_jira_titles'),
  foreign: rows('gold_multilingual'),
  criteria: [...rows('gold_ac'), ...rows('gold_ac_nc')],
  foreignCriteria: [],
});

/** Unlabelled stories of the development backlogs, one a line. */
export function readBacklogs(): readonly string[] {
  const folder = join(STORIES, 'dalpiaz22');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/^\uFEFF/, '').trim())
    .filter((line) => line !== '');
}
