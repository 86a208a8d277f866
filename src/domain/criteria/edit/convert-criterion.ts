import { readKeyword } from '../scenario/gherkin.ts';
import { inlineSteps } from '../scenario/inline-steps.ts';
import type { Step } from '../scenario/scenario.ts';
import { dialectCode } from '../scenario/gherkin-dialects.ts';
import type { ExampleSteps } from './criterion-row.ts';
import { keywordFor, oneLine } from './example-text.ts';

/**
 * A sentence as Given, When, Then, where it says them: "Given A, when B, then C", "When the payment fails, the clerk sees why",
 * "If A, B". `null` where it does not: then a person has to say what happens and what is seen.
 */
export function toExample(sentence: string, language: string): ExampleSteps | null {
  const dialect = dialectCode(language) ?? 'en';
  const text = oneLine(sentence);
  const whole = wholeScenario(text, dialect);
  if (whole !== null) return whole;
  return dialect === 'en' ? conditional(text) : null;
}

function wholeScenario(text: string, dialect: string): ExampleSteps | null {
  const keyword = readKeyword(text, dialect);
  if (keyword?.kind !== 'given' && keyword?.kind !== 'when') return null;
  const slice = { text: text.slice(keyword.textStart), field: 'description' as const, start: 0, end: text.length - keyword.textStart };
  const step: Step = { role: keyword.kind, inherited: false, slice, keyword: slice, argument: false };
  const steps = inlineSteps(step, dialect);
  // A remark behind the result has no place in the steps; two events are two examples.
  const events = steps.filter(({ role }) => role === 'when').length;
  const rest = text.slice(keyword.textStart + (steps.at(-1)?.slice.end ?? 0)).replace(/[\s.]/g, '');
  if (!steps.some(({ role }) => role === 'then') || events > 1 || rest !== '') return null;
  const of = (role: Step['role']): readonly string[] =>
    steps.filter((one) => one.role === role && one.slice.text !== '').map((one) => withoutStop(one.slice.text));
  return { given: of('given'), when: of('when'), outcome: of('then') };
}

/** "When A, B" and "If A, B": the first comma divides, as long as no second one leaves open which. */
function conditional(text: string): ExampleSteps | null {
  const match = /^(?:when(?:ever)?|if) ([^,;:.]{3,300}), ([^;:]{3,500})$/i.exec(text);
  const [, event, result] = match ?? [];
  if (event === undefined || result === undefined) return null;
  if (/\b(?:and|or)\b/i.test(event) && result.includes(',')) return null;
  const inner = withoutStop(result).replace(/^then /i, '');
  if (/[.!?]\s/.test(inner) || /^(?:and|or|but|when|if)\b/i.test(inner)) return null;
  return { given: [], when: [event.trim()], outcome: [inner] };
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '').trim();
}

const PARTS = ['given', 'when', 'outcome'] as const;

/**
 * An example as one sentence that `toExample` reads back: "Given A and B, when C, then D".
 * `null` where steps are missing, where a step holds a comma that would divide it, or is no part of a sentence.
 */
export function toSentence(steps: ExampleSteps, language: string): string | null {
  const dialect = dialectCode(language) ?? 'en';
  if (steps.outcome.length === 0 || (steps.when.length === 0 && steps.given.length === 0)) return null;
  const and = ` ${keywordFor('and', dialect).trim().toLowerCase()} `;
  const parts = PARTS.flatMap((kind) =>
    steps[kind].length === 0
      ? []
      : [
          `${keywordFor(kind === 'outcome' ? 'then' : kind, dialect)
            .trim()
            .toLowerCase()} ${steps[kind].map(oneLine).map(withoutStop).join(and)}`,
        ],
  );
  const sentence = `${parts.join(', ')}.`;
  const written = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const back = toExample(written, language);
  if (back === null || PARTS.some((kind) => back[kind].join(and) !== steps[kind].map(oneLine).map(withoutStop).join(and))) return null;
  return written;
}
