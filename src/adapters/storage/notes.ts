import kvs, { Filter, FilterConditions } from '@forge/kvs';
import type { IssueId } from '../../shared/ids.ts';
import type { NotesHead, NotesRecord, NotesStep, NoteStore } from '../../usecases/ports.ts';
import { ENTITY, KEY } from './keys.ts';
import { type NoteRow, readNotesHead } from './note-shape.ts';
import { atRevision, held, sized } from './rows.ts';

/** The platform's page; more changes of one item than that stay until somebody deletes the site's data. */
const PAGE = 100;

/** What is noted on items: the same two transactions as a score (docs/data-model.md), in the entity of notes. */
export function createNoteStore(): NoteStore {
  const entity = () => kvs.entity<NoteRow>(ENTITY.note);
  return {
    get: async (issueId) => readNotesHead(await entity().get(KEY.notes(issueId))),
    begin: (issueId, base, next) =>
      held(() =>
        kvs
          .transact()
          .set(KEY.notes(issueId), headRow(issueId, next), {
            entityName: ENTITY.note,
            conditions: base === 0 ? atRevision<NoteRow>(0) : settledAt(base),
          })
          .execute(),
      ),
    commit: (issueId, pending) => held(() => commit(issueId, pending)),
    rollBack: (issueId, pending) => held(() => rollBack(issueId, pending)),
    expire: async (issueId, days) => {
      const options = { ttl: { value: days, unit: 'DAYS' as const } };
      const head = await entity().get(KEY.notes(issueId));
      if (head !== undefined) await entity().set(KEY.notes(issueId), head, options);
      const page = await entity()
        .query()
        .index('by-issue', { partition: [issueId] })
        .limit(PAGE)
        .getMany();
      for (const { key, value } of page.results) await entity().set(key, value, options);
    },
  };
}

const headRow = (issueId: IssueId, head: NotesHead): NoteRow =>
  sized(ENTITY.note, {
    issueId,
    projectId: head.projectId,
    kind: 'ignoring',
    state: head.pub < head.rev ? 'pending' : 'settled',
    rev: head.rev,
    at: head.at,
    by: head.by,
    body: { v: 1, pub: head.pub, current: head.current, pending: head.pending },
  });

const settledAt = (rev: number) =>
  new Filter<NoteRow>().and('rev', FilterConditions.equalTo(rev)).and('state', FilterConditions.equalTo('settled'));

/** Only the change that took this revision at this moment, or whoever settles it: never a later one with the same number. */
const stillPending = (pending: NotesHead) =>
  new Filter<NoteRow>()
    .and('rev', FilterConditions.equalTo(pending.rev))
    .and('state', FilterConditions.equalTo('pending'))
    .and('at', FilterConditions.equalTo(pending.at));

function commit(issueId: IssueId, pending: NotesHead): Promise<void> {
  const record = pending.pending;
  if (record === null) throw new Error('Nothing is pending.');
  const head: NotesHead = { ...pending, pub: pending.rev, current: record, pending: null };
  const settled = kvs
    .transact()
    .set(KEY.notes(issueId), headRow(issueId, head), { entityName: ENTITY.note, conditions: stillPending(pending) });
  const { change } = record;
  if (change.kind === 'numbered') return settled.execute();
  return settled.set(KEY.note(issueId, pending.rev), changeRow(issueId, pending, record, change), { entityName: ENTITY.note }).execute();
}

type Ignoring = Exclude<NotesStep, { readonly kind: 'numbered' }>;

const changeRow = (issueId: IssueId, { projectId, rev }: NotesHead, { at, by }: NotesRecord, change: Ignoring): NoteRow =>
  sized(ENTITY.note, {
    issueId,
    projectId,
    kind: 'ignore',
    state: change.kind,
    rev,
    at,
    by,
    body: { v: 1, code: change.code, version: change.version, reason: change.reason },
  });

function rollBack(issueId: IssueId, pending: NotesHead): Promise<void> {
  const conditions = stillPending(pending);
  const before = pending.current;
  const transaction = kvs.transact();
  if (before === null) return transaction.delete(KEY.notes(issueId), { entityName: ENTITY.note, conditions }).execute();
  const head: NotesHead = { ...pending, rev: pending.pub, at: before.at, by: before.by, pending: null };
  return transaction.set(KEY.notes(issueId), headRow(issueId, head), { entityName: ENTITY.note, conditions }).execute();
}
