import type { JiraRequest, Principal, ProductEvent } from '../types.ts';
import { visibleIssues } from './access.ts';
import type { ChangeItem } from './change-item.ts';
import { nextId, type JiraContext } from './context.ts';
import { issueEvent, type IssueEventExtras } from './event-payloads.ts';
import { enqueueIndex } from './search/index-queue.ts';
import { APP_ACCOUNT_ID } from './seed-basics.ts';

/** A write under way: everything in it is committed together, and only then told to others. */
export interface Writing {
  readonly ctx: JiraContext;
  readonly principal: Principal;
  /** Epoch milliseconds; the same for the whole write. */
  readonly at: number;
  readonly author: string | null;
  /** Adds a changelog entry and moves `updated`; nothing happens for an empty list. */
  recordChange(issueId: number, items: readonly ChangeItem[]): void;
  /** Moves `updated` without a changelog entry, as a comment does. */
  touch(issueId: number): void;
  /** The search index will take the issue over when its lag has passed. */
  enqueue(issueId: number): void;
  emit(name: string, payload: Readonly<Record<string, unknown>>): void;
  /** Emits an issue event as the issue is now. */
  emitIssue(name: string, issueId: number, extras?: IssueEventExtras): void;
}

/** The app's user, to judge what it may see; its scopes do not matter there. */
export const APP: Principal = { kind: 'app', scopes: [] };

/** Account that stands as author. */
export const authorOf = (principal: Principal): string | null =>
  principal.kind === 'user' ? principal.accountId : principal.kind === 'app' ? APP_ACCOUNT_ID : null;

/** Forge marks events as self-generated when the app caused them, as itself or as a user. */
const isSelfGenerated = (principal: Principal): boolean =>
  principal.kind === 'app' || (principal.kind === 'user' && principal.scopes !== undefined);

/** Runs `work` in one transaction and emits its events after the commit; nothing is emitted when it throws. */
export function write<T>(ctx: JiraContext, request: Pick<JiraRequest, 'principal'>, work: (writing: Writing) => T): T {
  const events: ProductEvent[] = [];
  const result = ctx.sql.transaction(() => work(makeWriting(ctx, request.principal, events)));
  for (const event of events) ctx.emit(event);
  return result;
}

function makeWriting(ctx: JiraContext, principal: Principal, events: ProductEvent[]): Writing {
  const at = ctx.clock.now().getTime();
  const author = authorOf(principal);
  const enqueue = (issueId: number): void => enqueueIndex(ctx, issueId);
  const touch = (issueId: number): void => {
    ctx.sql.run('update issue set updated = ? where id = ?', [at, issueId]);
    enqueue(issueId);
  };
  const emit = (name: string, payload: Readonly<Record<string, unknown>>): void => {
    const head = {
      eventType: name,
      timestamp: String(at),
      selfGenerated: isSelfGenerated(principal),
      ...(author === null ? {} : { atlassianId: author }),
    };
    events.push({ name, at: new Date(at).toISOString(), payload: { ...head, ...payload } });
  };
  const emitIssue = (name: string, issueId: number, extras: IssueEventExtras = {}): void => {
    // Events come to the app: about what its own user cannot see it is told nothing.
    if (visibleIssues(ctx, APP, [issueId]).has(issueId)) emit(name, issueEvent(ctx, issueId, extras));
  };
  const recordChange = (issueId: number, items: readonly ChangeItem[]): void => {
    if (items.length === 0) return;
    const changelogId = insertChange(ctx, issueId, author, at, items);
    touch(issueId);
    emitIssue('avi:jira:updated:issue', issueId, { changelog: { id: String(changelogId), items } });
    if (items.some((item) => item.field === 'assignee'))
      emitIssue('avi:jira:assigned:issue', issueId, { changelog: { id: String(changelogId), items } });
  };
  return { ctx, principal, at, author, recordChange, touch, enqueue, emit, emitIssue };
}

function insertChange(ctx: JiraContext, issueId: number, author: string | null, at: number, items: readonly ChangeItem[]): number {
  const id = nextId(ctx, 'change_group');
  ctx.sql.run('insert into change_group (id, issue_id, author, created) values (?, ?, ?, ?)', [id, issueId, author, at]);
  items.forEach((item, position) => {
    ctx.sql.run(
      'insert into change_item (group_id, position, field, fieldtype, field_id, from_value, from_text, to_value, to_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, position, item.field, item.fieldtype, item.fieldId, item.from, item.fromText, item.to, item.toText],
    );
  });
  return id;
}
