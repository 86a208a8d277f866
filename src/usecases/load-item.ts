import type { JiraClient } from '../jira/client.ts';
import { discoverFields, type FieldMap, snapshotFields } from '../jira/field-map.ts';
import type { FieldDef, RawIssue } from '../jira/schemas.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY, SCORE_PROPERTY } from '../shared/analysis.ts';
import type { ItemContext, LicenseState } from '../shared/contract.ts';
import type { IssueId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';

/** Memory of this visit, for this person on this site: gone when the tab is closed. Values are JSON. */
export interface Memory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

export interface ItemDeps {
  readonly jira: Pick<JiraClient, 'getIssue' | 'fields' | 'myPermissions'>;
  readonly openItem: (issueId: IssueId) => Promise<ItemContext>;
  readonly memory: Memory;
  readonly now: () => Date;
  /** Name of the property with the word beside the section; `null` when the host does not tell who we are. */
  readonly lozengeKey: string | null;
  /** Memory of this browser, for this person on this site, which other tabs share. */
  readonly browser?: Memory;
  /** What the host says of the license now; `null` where it says nothing (development). Newer than what is remembered. */
  readonly license: LicenseState | null;
}

/** One item as it was read for one person. JSON-safe, so that dialogs can take it over. */
export interface ItemRead {
  readonly snapshot: IssueSnapshot;
  readonly context: ItemContext;
  /** The estimation field's name on this site, for example "Story points". */
  readonly estimateName: string | null;
  /** Id of the acceptance-criteria field; `null` where the site has none. */
  readonly criteriaField: string | null;
  readonly mayEdit: boolean;
  /** ISO 8601. */
  readonly readAt: string;
}

export interface ItemQuestion {
  readonly issueId: IssueId;
  /** Where the host says the item is; only chooses what is remembered. */
  readonly projectId: string;
}

interface KnownFields {
  readonly map: FieldMap;
  readonly estimateName: string | null;
}

/** How long the answer of the server and a handed-over item hold. */
const HOLDS_FOR_MS = 5 * 60_000;
const KEY = {
  item: (id: string): string => `item:${id}`,
  context: (id: string): string => `context:${id}`,
  epoch: (projectId: string): string => `epoch:${projectId}`,
  fields: (projectId: string): string => `fields:${projectId}`,
} as const;
/** Before the fields of a site are known: everything but the parts that can be long. */
const ALL_FIELDS = ['*all', '-comment', '-worklog', '-attachment'];

/**
 * Reads an item with one request to Jira and at most one question to the server, at the same time.
 * @throws JiraError or the error of `openItem`.
 */
export async function readItem(deps: ItemDeps, question: ItemQuestion): Promise<ItemRead> {
  const known = recall<KnownFields>(deps.memory, KEY.fields(question.projectId));
  const [raw, told] = await Promise.all([readIssue(deps, question.issueId, known), contextOf(deps, question.issueId)]);
  const context: ItemContext = { ...told, license: deps.license ?? told.license };
  const fields = await fieldsFor(deps, raw, known, context.settings.profile.estimateField);
  deps.memory.set(KEY.fields(question.projectId), fields);
  const complete = fields.map.estimate === null || known === null || fields.map.estimate in raw.fields;
  const snapshot = toSnapshot(complete ? raw : await readIssue(deps, question.issueId, fields), fields.map);
  const mayEdit = snapshot.mayEdit ?? (await mayEditItem(deps, question.issueId));
  const read: ItemRead = {
    snapshot,
    context,
    estimateName: fields.estimateName,
    criteriaField: fields.map.criteria,
    mayEdit,
    readAt: deps.now().toISOString(),
  };
  rememberItem(deps.memory, read);
  return read;
}

/** What another frame of this visit read at most five minutes ago; `null` when there is nothing as fresh. */
export function recallItem(deps: Pick<ItemDeps, 'memory' | 'now' | 'browser'>, issueId: string): ItemRead | null {
  const read = recall<ItemRead>(deps.memory, KEY.item(issueId));
  return read !== null && holds(deps, read.readAt, read.context) ? read : null;
}

/** Whether somebody edited the item between the two reads. */
export const isOlder = (read: ItemRead, than: ItemRead): boolean =>
  read.snapshot.updated !== '' && read.snapshot.updated < than.snapshot.updated;

/** Keeps an item for the other frames of this visit; what they know of a later edit is not lost to an answer that comes late. */
export function rememberItem(memory: Memory, read: ItemRead): void {
  const kept = recall<ItemRead>(memory, KEY.item(read.snapshot.id));
  if (kept !== null && isOlder(read, kept)) return;
  memory.set(KEY.item(read.snapshot.id), read);
}

/** Forgets a read that may be older than what another frame is about to show or change. */
export function forgetItem(memory: Memory, issueId: string): void {
  memory.remove(KEY.item(issueId));
}

/** Forgets what the server said about an item: settings or license are other than we thought. */
export function forgetContext(memory: Memory, issueId: string): void {
  memory.remove(KEY.context(issueId));
}

/** @returns the same read with one property replaced, as it is after a write. */
export function withProperty(read: ItemRead, key: string, value: unknown): ItemRead {
  return { ...read, snapshot: { ...read.snapshot, properties: { ...read.snapshot.properties, [key]: value } } };
}

async function contextOf(deps: ItemDeps, issueId: IssueId): Promise<ItemContext> {
  const kept = recall<{ readonly at: string; readonly context: ItemContext }>(deps.memory, KEY.context(issueId));
  if (kept !== null && holds(deps, kept.at, kept.context)) return kept.context;
  const context = await deps.openItem(issueId);
  if (deps.browser !== undefined) noteEpoch(deps.browser, context.projectId, context.epoch);
  // Only a project that is on is remembered: turning one on must show at once.
  if (context.settings.on) deps.memory.set(KEY.context(issueId), { at: deps.now().toISOString(), context });
  return context;
}

function readIssue(deps: ItemDeps, issueId: IssueId, known: KnownFields | null): Promise<RawIssue> {
  const properties = [ANALYSIS_PROPERTY, SCORE_PROPERTY, NOTES_PROPERTY, ...(deps.lozengeKey === null ? [] : [deps.lozengeKey])];
  if (known === null) return deps.jira.getIssue(issueId, { fields: ALL_FIELDS, properties, operations: true, definitions: true });
  return deps.jira.getIssue(issueId, { fields: snapshotFields(known.map, { description: true }), properties, operations: true });
}

async function fieldsFor(deps: ItemDeps, raw: RawIssue, known: KnownFields | null, estimateField: string | null): Promise<KnownFields> {
  if (known !== null && (estimateField === null || known.map.estimate === estimateField)) return known;
  const told = definitionsIn(raw);
  const defs = told.length > 0 ? told : await deps.jira.fields();
  const map = discoverFields(defs, estimateField);
  return { map, estimateName: defs.find((def) => def.id === map.estimate)?.name ?? null };
}

function definitionsIn(raw: RawIssue): readonly FieldDef[] {
  const { names = {}, schema = {} } = raw;
  return Object.entries(names).map(([id, name]) => {
    const own = schema[id];
    return own === undefined ? { id, name } : { id, name, schema: own };
  });
}

/** Only where the read itself did not tell (local/PARITY.md, "operations"). */
async function mayEditItem(deps: ItemDeps, issueId: IssueId): Promise<boolean> {
  const rights = await deps.jira.myPermissions({ issueId, permissions: ['EDIT_ISSUES'] });
  return rights['EDIT_ISSUES'] === true;
}

/** What the server told at a moment holds for five minutes, unless a tab of this browser knows of later settings. */
function holds({ now, browser }: Pick<ItemDeps, 'now' | 'browser'>, since: string, { projectId, epoch }: ItemContext): boolean {
  const known = browser?.get(KEY.epoch(projectId)) ?? 0;
  return now().getTime() - Date.parse(since) < HOLDS_FOR_MS && !(typeof known === 'number' && known > epoch);
}

/** Lets the other tabs of this browser know the epoch of a project as the server told it just now: it rises with every change of settings. */
export function noteEpoch(browser: Memory, projectId: string, epoch: number): void {
  if (browser.get(KEY.epoch(projectId)) !== epoch) browser.set(KEY.epoch(projectId), epoch);
}

/** Written by the same build in the same tab (the memory's own prefix says so), so its shape is known. */
function recall<T>(memory: Memory, key: string): T | null {
  const found = memory.get(key);
  return typeof found === 'object' && found !== null ? (found as T) : null;
}
