import type { IssueSnapshot } from '../../shared/issue.ts';
import type { TeamNorms } from '../../shared/settings.ts';
import type { CriteriaFormat } from '../../shared/story.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { bare } from '../story/bare.ts';
import { readStory, type StoryModel } from '../story/story-model.ts';

/** How many of the last finished stories are read. */
const SAMPLE = 200;
/** A wording is a team's when at least this share of its stories has it (lint catalog, template-drift). */
const AGREED = 0.7;
/** Fewer stories are no habit. */
const FEWEST_STORIES = 5;
/** Of fewer, one story more or less would be another size. */
const FEWEST_ESTIMATES = 20;
const LARGEST_SHARE = 0.9;
const MOST_ROLES = 40;
const LONGEST_ROLE = 60;
/** Characters that all roles together may take, as bytes of JSON: the whole profile stays below 4 KiB. */
const ROLE_BYTES = 2600;

/** How a team writes, read from its last finished stories. @param done finished items with their texts, newest first; other kinds are skipped. */
export function detectNorms(done: readonly IssueSnapshot[]): TeamNorms {
  const stories = done.filter(({ kind }) => kind === 'story').slice(0, SAMPLE);
  const models = stories.map(readStory);
  const formats = models.map(({ acceptanceCriteria }) => acceptanceCriteria.format).filter((format) => format !== 'none');
  return {
    template: usualTemplate(models),
    roles: usualRoles(models),
    criteriaFormat: usualFormat(formats),
    largestUsual: largestUsual(stories.flatMap(({ estimate }) => (estimate !== null && estimate > 0 ? [estimate] : []))),
  };
}

/** Each part for itself. A team whose stories mostly give no reason has the norm of giving none (`ends: null`). */
function usualTemplate(models: readonly StoryModel[]): TeamNorms['template'] {
  const told = models.filter(({ story }) => story !== null && story.role !== null && story.means !== null);
  if (told.length < FEWEST_STORIES) return null;
  const agreed = (part: 'role' | 'means' | 'ends'): string | null => {
    const [first] = byFrequency(told.flatMap(({ markers }) => markers?.[part]?.normal ?? []));
    return first !== undefined && first.count >= AGREED * told.length ? first.value : null;
  };
  const role = agreed('role');
  const means = agreed('means');
  return role === null || means === null ? null : { role, means, ends: agreed('ends') };
}

function usualRoles(models: readonly StoryModel[]): readonly string[] {
  const roles = models.flatMap(({ story }) => {
    const role = story?.role?.text.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
    return role === '' || role.length > LONGEST_ROLE ? [] : [role];
  });
  let bytes = 0;
  return byFrequency(roles)
    .filter(({ count }) => count > 1)
    .slice(0, MOST_ROLES)
    .filter(({ value }) => {
      bytes += jsonBytes(value);
      return bytes <= ROLE_BYTES;
    })
    .map(({ value }) => value);
}

/** Bytes of UTF-8 that a text takes in JSON, with quotes and comma; escapes counted at their longest. */
function jsonBytes(text: string): number {
  let bytes = 3;
  for (const c of text) bytes += c < ' ' || c === '"' || c === '\\' ? 6 : c <= '\u007f' ? 1 : c.length > 1 ? 4 : 3;
  return bytes;
}

function usualFormat(formats: readonly CriteriaFormat[]): CriteriaFormat | null {
  const [first] = byFrequency(formats);
  return first !== undefined && formats.length >= FEWEST_STORIES && first.count * 2 > formats.length ? first.value : null;
}

function largestUsual(estimates: readonly number[]): number | null {
  return estimates.length < FEWEST_ESTIMATES
    ? null
    : quantileSorted(
        [...estimates].sort((a, b) => a - b),
        LARGEST_SHARE,
      );
}

/** Values by how often they occur, most frequent first; spelled as first seen, compared without accents. */
function byFrequency<T extends string>(values: readonly T[]): readonly { readonly value: T; readonly count: number }[] {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = bare(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
