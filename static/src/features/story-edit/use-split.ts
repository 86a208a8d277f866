import { useRef, useState } from 'react';
import type { StoryModel } from '../../../../src/domain/story/story-model.ts';
import { JiraError } from '../../../../src/jira/error.ts';
import { splitTexts as texts } from '../../../../src/shared/texts/split.ts';
import { type CreatedItem, createSplit } from '../../../../src/usecases/create-split.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import { announce } from '../../components/announcer.tsx';
import { describeError } from '../../describe-error.ts';
import { jira } from '../../item/item-deps.ts';
import { type Draft, emptyDraft, isWhole, newItem, remainder } from './split-drafts.ts';
import { useSplitDrafts } from './use-split-drafts.ts';
import { keepTextDraft } from './use-text-draft.ts';

/** Why something was not created. */
export interface SplitFailure {
  /** Lines to show, Jira's own words among them. */
  readonly words: readonly string[];
  readonly canRetry: boolean;
}

export interface Split {
  readonly model: StoryModel;
  readonly drafts: readonly Draft[];
  readonly isProposal: boolean;
  readonly inTitle: boolean;
  readonly phase: 'writing' | 'creating' | 'done';
  readonly failure: SplitFailure | null;
  /** They were found in this browser, written at another time. */
  readonly wasKept: boolean;
  readonly change: (place: number, next: Partial<Pick<Draft, 'title' | 'story' | 'chosen'>>) => void;
  readonly add: () => void;
  /** Creates what is chosen and not created yet. */
  readonly create: () => void;
  /** Leaves out what could not be created. */
  readonly goOn: () => void;
  /** Forgets what was written. */
  readonly drop: () => void;
}

const UNSURE: SplitFailure = { words: [texts.unsure], canRetry: true };

/** The drafts of a split and what became of them, kept in this browser from the first change until they are created or left out. */
export function useSplit(given: ItemRead, memory: Memory): Split {
  const { wasCreating, write, keep, ...written } = useSplitDrafts(given, memory);
  const { snapshot, model, drafts, isProposal, inTitle, wasKept, drop } = written;
  const [phase, setPhase] = useState<Split['phase']>('writing');
  const [failure, setFailure] = useState<SplitFailure | null>(wasCreating && dueOf(drafts).length > 0 ? UNSURE : null);
  const isRunning = useRef(false);
  const doc = snapshot.description ?? null;

  const finish = (all: readonly Draft[]): void => {
    keepTextDraft(memory, snapshot, remainder(doc, model, all, inTitle));
    drop();
    setFailure(null);
    setPhase('done');
  };
  const create = async (): Promise<void> => {
    const due = dueOf(drafts);
    const wanted = drafts.filter((draft, place) => due.includes(place));
    if (isRunning.current || due.length === 0 || !wanted.every((draft) => isWhole(draft, inTitle))) return;
    isRunning.current = true;
    setPhase('creating');
    setFailure(null);
    let all = drafts;
    try {
      const items = wanted.map((draft) => newItem(doc, model, drafts, draft, inTitle));
      keep(all);
      const { created, failed } = await createSplit({ jira }, snapshot, items, (made, index) => {
        all = all.map((draft, place) => (place === due[index] ? { ...draft, made } : draft));
        keep(all);
      });
      write(all);
      if (created.length > 0) announce(texts.created(created.length));
      if (failed === null) return finish(all);
      setFailure(wordsOf(failed.error, failed.drafts.length));
    } catch (error) {
      write(all);
      setFailure(wordsOf(error, due.length));
    } finally {
      isRunning.current = false;
      setPhase((now) => (now === 'creating' ? 'writing' : now));
    }
  };
  return {
    model,
    drafts,
    isProposal,
    inTitle,
    wasKept,
    phase,
    failure,
    drop,
    change: (place, next) => write(drafts.map((draft, index) => (index === place ? { ...draft, ...next } : draft))),
    add: () => write([...drafts, emptyDraft(model)]),
    create: () => void create(),
    goOn: () => finish(drafts),
  };
}

/** Places of the drafts that are to be created. */
export const dueOf = (drafts: readonly Draft[]): readonly number[] =>
  drafts.flatMap((draft, place) => (place > 0 && draft.chosen && draft.made === null ? [place] : []));

/** Items that a split has created so far. */
export const madeOf = (drafts: readonly Draft[]): readonly CreatedItem[] => drafts.flatMap(({ made }) => (made === null ? [] : [made]));

function wordsOf(error: unknown, count: number): SplitFailure {
  if (!(error instanceof JiraError)) return { words: [describeError(error, texts.failed(count)).text], canRetry: true };
  const { kind, messages } = error;
  if (kind === 'forbidden') return { words: [texts.noRight, ...messages], canRetry: false };
  if (kind === 'bad-request') return { words: [texts.failed(count), ...messages], canRetry: true };
  const { text, canRetry } = describeError(error, texts.failed(count));
  return { words: [text, ...(kind === 'failed' ? [texts.unsure, ...messages] : [])], canRetry };
}
