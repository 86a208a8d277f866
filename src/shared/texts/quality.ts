import type { InvestLetter, Severity } from '../finding.ts';
import type { PresetName } from '../lint-config.ts';
import { counted } from './common.ts';
import { rulesInUse } from './preset-names.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'must fix', warning: 'should fix', hint: 'hint' };

const COUNTS: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} must fix`,
  warning: (count) => `${count} should fix`,
  hint: (count) => counted(count, 'hint', 'hints'),
};

/** Texts of Story quality. */
export const qualityTexts = {
  title: 'Story quality',
  severity: (severity: Severity): string => SEVERITY[severity].toUpperCase(),
  count: (severity: Severity, count: number): string => COUNTS[severity](count),
  reading: 'Reading the text',
  checkFailed: 'The text rules could not be loaded. The text below is not checked.',
  clean: 'Nothing found. Plumbline reads wording and criteria; whether the idea is good is yours to judge.',
  noText: 'No description yet.',
  editText: 'Edit text',
  editCriteria: 'Edit criteria',
  writeAnew: 'Write who, what, why',
  tool: { text: 'Change…', criteria: 'Add one', compose: 'Write it', split: 'Split…' },
  /** Begins with the words on the button, so that it can be called by them. */
  toolLabel: (words: string, number: number): string => `${words}: finding ${number}`,
  bug: 'A bug: story rules are off. Checked: how to repeat it, what happens, what should happen.',
  notStory: 'Not a user story: story rules are off.',
  unknownLanguage: 'Language not known to Plumbline. Only rules that work in any language ran.',
  textLabel: 'Text with findings',
  findingsLabel: 'Findings',
  criteriaLabel: (count: number): string => `Acceptance criteria (${count})`,
  noCriteria: 'No acceptance criteria found.',
  markLabel: (number: number, severity: Severity): string => `Finding ${number}, ${SEVERITY[severity]}`,
  toText: (number: number): string => `Finding ${number}: show in the text`,
  wouldSatisfy: 'What would settle it',
  more: (count: number): string => `${count} more`,
  fewer: 'Show fewer',
  criterionFine: 'can be checked',
  investLabel: 'INVEST',
  investTip: 'Six marks of a good story. A number counts findings. “Nothing found” is no proof; “not assessed” is for people to judge.',
  investNames: { I: 'Independent', N: 'Negotiable', V: 'Valuable', E: 'Estimable', S: 'Small', T: 'Testable' } satisfies Readonly<
    Record<InvestLetter, string>
  >,
  rules: (preset: PresetName, off: number): string => `Rules: ${rulesInUse(preset, off)}`,
  nothingFound: 'nothing found',
  notAssessed: 'not assessed',
  picture: 'picture',
} as const;
