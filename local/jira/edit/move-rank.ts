import type { Writing } from '../changes.ts';
import { isRankField, readCustomFields } from '../render/field-selection.ts';
import { ranksBetween } from '../rank.ts';
import { storedIssue } from './stored-issue.ts';

/** Where a group of issues goes: directly before or directly after another issue. */
export interface RankTarget {
  readonly side: 'before' | 'after';
  readonly issueId: number;
}

/** Moves the issues, in the order given, next to the target. The rank is one order over the whole site. */
export function moveRank(writing: Writing, issueIds: readonly number[], target: RankTarget): void {
  const { sql } = writing.ctx;
  const moving = issueIds.filter((id) => id !== target.issueId);
  const anchor = storedIssue(writing.ctx, target.issueId).rank;
  const others = 'id not in (select value from json_each(?))';
  const neighbor =
    target.side === 'before'
      ? sql.get(`select max(rank) as rank from issue where rank < ? and ${others}`, [anchor, JSON.stringify(moving)])?.rank
      : sql.get(`select min(rank) as rank from issue where rank > ? and ${others}`, [anchor, JSON.stringify(moving)])?.rank;
  const other = typeof neighbor === 'string' ? neighbor : null;
  const ranks = target.side === 'before' ? ranksBetween(other, anchor, moving.length) : ranksBetween(anchor, other, moving.length);
  const field = readCustomFields(sql).find(isRankField);
  moving.forEach((issueId, index) => {
    const before = storedIssue(writing.ctx, issueId).rank;
    const rank = ranks[index] ?? before;
    if (rank === before) return;
    sql.run('update issue set rank = ? where id = ?', [rank, issueId]);
    const text = rank < before ? 'Ranked higher' : 'Ranked lower';
    writing.recordChange(issueId, [
      { field: field?.name ?? 'Rank', fieldtype: 'custom', fieldId: field?.id ?? null, from: '', fromText: '', to: '', toText: text },
    ]);
  });
}
