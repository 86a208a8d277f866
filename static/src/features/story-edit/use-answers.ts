import { useState } from 'react';
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts';
import type { Story } from '../../../../src/shared/story.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { draftKey } from '../../item/kept-drafts.ts';

/** What a person answers; constraints and open questions one on each line. */
export interface Answers {
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly constraints: string;
  readonly open: string;
  /** The title is to become the wish, where that is offered. */
  readonly useTitle: boolean;
}

export interface AnswersDraft {
  readonly answers: Answers;
  readonly isChanged: boolean;
  /** They were found in this browser, written at another time. */
  readonly wasKept: boolean;
  readonly write: (next: Answers) => void;
  readonly drop: () => void;
}

/** Answers as the story that is there gives them; kept in this browser from the first change until they are used or discarded. */
export function useAnswers(memory: Memory, issueId: string, story: Story | null): AnswersDraft {
  const key = draftKey('compose', issueId);
  const [first] = useState<Answers>(() => ({
    who: story?.role?.text ?? '',
    what: story?.means?.text ?? '',
    why: story?.ends?.text ?? '',
    constraints: '',
    open: '',
    useTitle: true,
  }));
  const [kept, setKept] = useState<Answers | null>(() => recall(memory, key));
  const [wasKept] = useState(kept !== null);
  const drop = (): void => {
    memory.remove(key);
    setKept(null);
  };
  const write = (next: Answers): void => {
    if (canonicalJson(next) === canonicalJson(first)) return drop();
    memory.set(key, next);
    setKept(next);
  };
  return { answers: kept ?? first, isChanged: kept !== null, wasKept, write, drop };
}

/** Written by this app in this browser; anything else is no draft. */
function recall(memory: Memory, key: string): Answers | null {
  const found = memory.get(key) as Partial<Answers> | null;
  const isWhole =
    found !== null &&
    [found.who, found.what, found.why, found.constraints, found.open].every((answer) => typeof answer === 'string') &&
    typeof found.useTitle === 'boolean';
  return isWhole ? (found as Answers) : null;
}
