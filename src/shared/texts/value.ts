import type { ScoreInput } from '../score.ts';
import { inputLabel, SCORE_TIP } from './score-inputs.ts';

const inSentence = (input: ScoreInput): string => inputLabel(input).toLowerCase();
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Texts of Value and effort. */
export const valueTexts = {
  title: 'Value and effort',
  label: inputLabel,
  tips: {
    ubv: 'What users or the business gain, compared with other work.',
    tc: 'What is lost by waiting. High if there is a date or each week costs.',
    rroe: 'What this makes safer, or possible later.',
    size: 'How big it is, compared with other work.',
    reach: 'How many people this touches in a quarter.',
    impact: 'How much it does for each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.',
    confidence: 'How sure the numbers are: 100 % measured, 80 % good signs, 50 % a guess.',
    effort: 'Work of the whole team, in person-months.',
  } satisfies Readonly<Record<ScoreInput, string>>,
  scoreTip: SCORE_TIP,
  scoreLabel: 'Score',
  score: (value: string): string => `Score ${value}`,
  units: { reach: 'people per quarter', effort: 'person-months' },
  notScoredYet: 'Not scored yet.',
  compareWithExamples: 'Not scored yet. Is this worth more or less than the examples?',
  missing: (inputs: readonly ScoreInput[]): string => `Not scored: ${listed(inputs.map(inSentence))} missing.`,
  bounds: (inputs: readonly ScoreInput[], low: string, high: string): string =>
    `With any ${inputs.length === 1 && inputs[0] !== undefined ? inSentence(inputs[0]) : 'numbers there'} the score lies between ${low} and ${high}.`,
  notPositive: (input: ScoreInput, source: string, value: number): string =>
    `Cannot be scored: ${source} is ${value}. ${inputLabel(input)} must be more than 0.`,
  notUsable: (input: ScoreInput): string => `Cannot be scored: ${inputLabel(input)} is a number that cannot be used.`,
  tooClose: (key: string): string => `Too close to call with ${key}`,
  example: (key: string, summary: string, value: string): string => `like ${key} ${summary} (${value})`,
  driver: (input: ScoreInput): string => `${inputLabel(input)} makes up more than half of this.`,
  oneStepLess: (input: ScoreInput, value: number, score: string): string =>
    `One step less ${inSentence(input)} (${value}) would give ${score}.`,
  effortFrom: (value: number, field: string): string => `${value}, from ${field}`,
  changeField: 'Change the field',
  changeFieldHelp: (field: string): string =>
    `Effort is the ${field} of this work item, so that there is one estimate only. Change it in the details of the work item; this panel follows.`,
  estimateFallbackName: 'estimate',
  effortChanged: (from: number, to: number | null): string =>
    to === null
      ? `Effort was ${from} when this was scored and is empty now. Look at it again.`
      : `Effort changed from ${from} to ${to} after this was scored. Look at it again.`,
  oldInput: (input: ScoreInput, days: number): string => `${inputLabel(input)} was set ${days} days ago.`,
  setOn: (day: string): string => `Set ${day}`,
  unsaved: 'Not saved yet. Your numbers are kept in this browser.',
  saved: (score: string): string => `Saved. ${score}.`,
  savedIncomplete: (state: string): string => `Saved. ${state}`,
  saveFailed: 'Not saved: Jira did not answer. Your numbers are still here.',
  saveRefused: (why: string): string => `Not saved. ${why} Your numbers are still here.`,
  conflict: (theirs: string, time: string, mine: string): string => `Someone saved ${theirs} at ${time} while you chose ${mine}.`,
  keepTheirs: 'Keep theirs',
  takeMine: 'Use mine',
  none: 'none',
  history: (count: number): string => (count === 0 ? 'History' : `History (${count})`),
  historyEmpty: 'No former scores.',
  historyFailed: 'The history could not be read. Nothing was changed.',
  historyColumns: { when: 'Saved', score: 'Score', numbers: 'Numbers' },
  examplesFailed: 'Examples could not be read.',
  keysHelp: 'Arrow keys choose, Tab goes to the next row, Delete clears a row, the question mark explains it, Ctrl and Enter save.',
} as const;
