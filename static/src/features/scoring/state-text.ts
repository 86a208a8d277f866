import { explainScore } from '../../../../src/domain/scoring/explain-score.ts';
import { formatScore } from '../../../../src/domain/scoring/format-score.ts';
import { assertNever } from '../../../../src/shared/result.ts';
import type { ScoreModel } from '../../../../src/shared/score.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { type Effective, type Inputs, scoreOf } from './score-rows.ts';

export interface StateTextInput {
  readonly model: ScoreModel;
  readonly effective: Effective;
  /** What a person chose: without any of it nothing is said to be missing. */
  readonly chosen: Inputs;
  readonly estimateName: string | null;
  readonly hasExamples: boolean;
}

/** The first line: the score as an equation, or why there is none. */
export function stateText({ model, effective, chosen, estimateName, hasExamples }: StateTextInput): string {
  const { inputs, sources } = effective;
  const score = scoreOf(model, inputs);
  const notYet = hasExamples ? texts.compareWithExamples : texts.notScoredYet;
  switch (score.kind) {
    case 'scored':
      return `${texts.score(formatScore(score.value, model))} = ${equationText(model, inputs)}`;
    case 'not-scored':
      return notYet;
    case 'incomplete': {
      if (Object.keys(chosen).length === 0) return notYet;
      const [low, high] = score.bounds ?? [null, null];
      const range = low === null ? '' : ` ${texts.bounds(score.missing, formatScore(low, model), formatScore(high, model))}`;
      return `${texts.missing(score.missing)}${range}`;
    }
    case 'invalid': {
      const source = sources[score.input] === undefined ? texts.label(score.input) : (estimateName ?? texts.estimateFallbackName);
      return score.reason === 'not-positive'
        ? texts.notPositive(score.input, source, inputs[score.input] ?? 0)
        : texts.notUsable(score.input);
    }
    default:
      return assertNever(score);
  }
}

/** The short form for announcements: "Score 4.8" or what is missing. */
export function resultText(given: StateTextInput): string {
  const score = scoreOf(given.model, given.effective.inputs);
  return score.kind === 'scored'
    ? texts.saved(texts.score(formatScore(score.value, given.model)))
    : texts.savedIncomplete(stateText(given));
}

/** Which number makes up most of the score, and what one step less would change; `null` when none does. */
export function driverText(model: ScoreModel, inputs: Inputs): string | null {
  const driver = explainScore(model, inputs)?.driver ?? null;
  if (driver === null) return null;
  const less = driver.oneStepLess;
  return less === null
    ? texts.driver(driver.input)
    : `${texts.driver(driver.input)} ${texts.oneStepLess(driver.input, less.input, formatScore(less.score, model))}`;
}

function equationText(model: ScoreModel, inputs: Inputs): string {
  const equation = explainScore(model, inputs)?.equation;
  if (equation === undefined) return '';
  if (equation.model === 'wsjf') return `(${equation.parts.join(' + ')}) / ${equation.size}`;
  return `${equation.reach} x ${equation.impact} x ${Math.round(equation.confidence * 100)} % / ${equation.effort}`;
}
