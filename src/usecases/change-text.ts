import { canonicalJson } from '../domain/text/canonical-json.ts';
import { itemTexts, plainText, sameTexts } from '../domain/text/adf/item-texts.ts';
import type { JiraClient } from '../jira/client.ts';
import { ITEM_TEXTS, type ItemTexts } from '../shared/text-change.ts';
import { type ItemDeps, type ItemRead, readItem } from './load-item.ts';

export interface ChangeDeps extends ItemDeps {
  readonly jira: ItemDeps['jira'] & Pick<JiraClient, 'updateIssue' | 'recentChanges'>;
}

export interface TextChange {
  /** The item as the screen knows it. */
  readonly read: ItemRead;
  /** What is to stand in the item. Texts that are left out stay as they are. */
  readonly change: ItemTexts;
  /** The texts on which the change was made; usually those of `read`. */
  readonly base: ItemTexts;
}

/** A change that takes another one back: hand it to `changeText` again. */
export type Undo = Pick<TextChange, 'change' | 'base'>;

export type ChangeResult =
  /** It stands in Jira. `undo` is `null` when there was nothing to write. */
  | { readonly kind: 'saved'; readonly read: ItemRead; readonly undo: Undo | null }
  /** Somebody changed the same text since `base`; nothing was written. To write all the same, take `theirs` as the base. */
  | { readonly kind: 'conflict'; readonly read: ItemRead; readonly theirs: ItemTexts; readonly ours: ItemTexts }
  /**
   * Somebody wrote in the moment between our look and our write, so that one of the two texts is lost in Jira: `other` holds it as
   * plain words. `whose`: `theirs` was replaced by ours, or `ours` by theirs.
   */
  | {
      readonly kind: 'changed-in-between';
      readonly read: ItemRead;
      readonly whose: 'theirs' | 'ours';
      readonly other: Readonly<Partial<Record<keyof ItemTexts, string>>>;
      readonly undo: Undo | null;
    }
  /** Nothing was written: right, license or project are other than the screen knew. */
  | { readonly kind: 'refused'; readonly read: ItemRead; readonly why: 'edit' | 'license' | 'not-on' };

/**
 * Writes texts of one item as the viewer. Jira writes without condition, so the item is read just before (a text that is not the
 * base any more is a conflict) and once more after; its history tells whether somebody wrote in between.
 * @throws JiraError when Jira refuses a read or the write; whoever calls keeps the draft.
 */
export async function changeText(deps: ChangeDeps, { read, change, base }: TextChange): Promise<ChangeResult> {
  const { id, projectId } = read.snapshot;
  const question = { issueId: id, projectId };
  // In this order: whoever writes between the two reads is seen in the text, and whoever writes later is no known change.
  const known = new Set((await deps.jira.recentChanges(id)).map(({ write }) => write));
  const before = await readItem(deps, question);
  const why = refusalOf(before);
  if (why !== null) return { kind: 'refused', read: before, why };
  const now = itemTexts(before.snapshot);
  const due = pick(change, (name) => !isSame(change, now, name));
  if (Object.keys(due).length === 0) return { kind: 'saved', read: before, undo: null };
  if (Object.keys(pick(due, (name) => !isSame(base, now, name))).length > 0)
    return { kind: 'conflict', read: before, theirs: pick(now, (name) => name in change), ours: change };
  await deps.jira.updateIssue(id, toFields(due, before));
  const [after, history] = await Promise.all([readItem(deps, question), deps.jira.recentChanges(id)]);
  const written = itemTexts(after.snapshot);
  const undo: Undo = { change: pick(now, (name) => name in due), base: pick(written, (name) => name in due) };
  const lost = pick(due, (name) => !sameTexts(due[name] ?? null, written[name] ?? null));
  if (Object.keys(lost).length > 0) return { kind: 'changed-in-between', read: after, whose: 'ours', other: wordsOf(lost), undo: null };
  const newer = history.filter((one) => !known.has(one.write));
  const other = overwritten(newer, due, before.criteriaField);
  return Object.keys(other).length > 0
    ? { kind: 'changed-in-between', read: after, whose: 'theirs', other, undo }
    : { kind: 'saved', read: after, undo };
}

function refusalOf({ mayEdit, context }: ItemRead): 'edit' | 'license' | 'not-on' | null {
  if (!context.settings.on) return 'not-on';
  if (context.license !== 'active') return 'license';
  return mayEdit ? null : 'edit';
}

type Name = keyof ItemTexts;

function pick(texts: ItemTexts, wanted: (name: Name) => boolean): ItemTexts {
  return Object.fromEntries(ITEM_TEXTS.filter((name) => name in texts && wanted(name)).map((name) => [name, texts[name]]));
}

/** No text and an empty one are the same to people and to Jira. */
const isSame = (a: ItemTexts, b: ItemTexts, name: Name): boolean => canonicalJson(a[name] ?? null) === canonicalJson(b[name] ?? null);

const fieldOf = (name: Name, criteriaField: string | null): string => (name === 'criteria' ? (criteriaField ?? name) : name);

const toFields = (texts: ItemTexts, { criteriaField }: ItemRead): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [fieldOf(name as Name, criteriaField), text]));

const wordsOf = (texts: ItemTexts): Readonly<Partial<Record<Name, string>>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plainText(text ?? null)]));

/** Texts that stood in the item after our look and before our write: of each field the change before the last, which is ours. */
function overwritten(
  newer: Awaited<ReturnType<JiraClient['recentChanges']>>,
  due: ItemTexts,
  criteriaField: string | null,
): Readonly<Partial<Record<Name, string>>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of ITEM_TEXTS.filter((one) => one in due)) {
    const theirs = newer
      .filter(({ field }) => field === fieldOf(name, criteriaField))
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : Number(b.write) - Number(a.write)))[1];
    if (theirs !== undefined) found[name] = theirs.text;
  }
  return found;
}
