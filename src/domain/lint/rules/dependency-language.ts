import type { TextField } from '../../../shared/finding.ts';
import { findDependencies, type Dependency } from '../../text/find-dependencies.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { wordsOf } from '../../text/words.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';

/** More of them say nothing new. */
const ENOUGH = 3;

export const dependencyLanguage = defineRule({
  id: 'dependency-language',
  code: 's16',
  version: 3,
  severity: 'warning',
  live: true,
  letter: 'I',
  criterion: 'independent',
  kinds: ['story', 'task'],
  summary: 'The text depends on another work item to which there is no link.',
  rationale:
    'A work item that waits for another one, or that can only be read with it, is planned too early when nobody sees the link. With a link the board and the ready check know it. A key that is linked, the item’s own key, code and “after I log in” are left alone, and so are a key that a longer text only mentions (“(see CAR-12)”) and what happened after another item was done. The phrases are English; a key after “as described in” or “depends on” is all that is needed.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: 'This depends on CAR-12.',
        beside: [],
      },
      {
        summary: 'As a resident, I want to pay by card so that I need no cash',
        description: 'Works as described in the previous story.',
        beside: [],
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit after I log in so that I can keep parking',
        description: 'The text is encoded as UTF-8.',
        beside: [],
      },
    ],
  },
  *check(model, { neighbors }) {
    if (neighbors === null) return;
    const known: Known = {
      linked: new Set([neighbors.key.toUpperCase(), ...neighbors.links.map(({ key }) => key.toUpperCase())]),
      short: isShort(model),
      links: neighbors.links.length > 0,
    };
    let count = 0;
    for (const report of everywhere(model, known)) {
      if (count >= ENOUGH) return;
      count += 1;
      yield report;
    }
  },
});

/** A text of fewer words does not do without the one that it names. */
const SHORT = 40;

const isShort = ({ summary, description }: StoryModel): boolean =>
  wordsOf(`${summary}\n${(description?.text ?? '').slice(0, 1000)}`).length < SHORT;

interface Known {
  /** Keys that are linked or were told already. */
  readonly linked: Set<string>;
  readonly short: boolean;
  /** A link that is there may be the one that is meant by “the related ticket”. */
  readonly links: boolean;
}

function* everywhere(model: StoryModel, known: Known): Iterable<Report> {
  yield* inStretch('summary', model.summary, 0, model.summary.length, known);
  for (const [field, doc] of [
    ['description', model.description ?? null],
    ['criteria', model.criteriaField],
  ] as const) {
    for (const { leaf, type, withdrawn, start, end } of doc?.blocks ?? []) {
      if (leaf && type !== 'codeBlock' && !withdrawn) yield* inStretch(field, doc?.text ?? '', start, end, known);
    }
  }
}

function* inStretch(field: TextField, text: string, from: number, to: number, { linked, short, links }: Known): Iterable<Report> {
  for (const found of findDependencies(text.slice(from, to))) {
    if ((found.key === null ? links : linked.has(found.key)) || (found.mentions && !short)) continue;
    if (found.key !== null) linked.add(found.key);
    yield {
      span: spanIn({ field }, from + found.start, from + found.end),
      ...wordsFor(found, text.slice(from + found.start, from + found.end)),
    };
  }
}

function wordsFor({ key, waits }: Dependency, text: string): Pick<Report, 'message' | 'suggestions'> {
  if (key === null) {
    return {
      message: `${quote(text)} points to another work item and does not say which.`,
      suggestions: ['Name its key and link it, or write here what is meant.'],
    };
  }
  return waits
    ? { message: `${quote(text)}: this waits for ${key}, and there is no link.`, suggestions: [`Link ${key} as “is blocked by”.`] }
    : {
        message: `${quote(text)}: part of what is meant stands in ${key}, and there is no link.`,
        suggestions: [`Link ${key} as “relates to”, or write here what is meant.`],
      };
}
