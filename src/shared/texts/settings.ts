import type { InvestLetter } from '../finding.ts';
import type { PresetName, RuleLevel } from '../lint-config.ts';
import type { ReadyCheckId } from '../analysis.ts';
import { counted } from './common.ts';
import { PRESET_NAMES, rulesInUse } from './preset-names.ts';

const items = (count: number): string => counted(count, 'work item', 'work items');
const LEVELS: Readonly<Record<RuleLevel, string>> = { error: 'Must fix', warning: 'Should fix', hint: 'Hint', off: 'Off' };
const CHECKS: Readonly<Record<ReadyCheckId, string>> = {
  text: 'nothing that must be fixed in the text',
  criteria: 'a criterion that can be checked',
  estimate: 'an estimate',
  small: 'small enough',
  question: 'no open question',
  blocked: 'not waiting for open work',
};

/** Texts of the project settings. */
export const settingsTexts = {
  title: (project: string): string => `Plumbline in ${project}`,
  on: 'On',
  off: 'Off',
  turnOn: 'Turn on for this project',
  readOnly: 'You can read these settings. Project administrators can change them.',
  change: 'Change',
  changeLabel: (line: string): string => `Change: ${line}`,
  changes: (count: number): string => (count === 0 ? 'default' : counted(count, 'change', 'changes')),
  setBy: (day: string): string => `changed ${day}`,

  textRules: 'Text rules',
  textRulesNow: rulesInUse,
  habits: 'Habits',
  habitsNow: (template: number, criteria: number, of: number): string =>
    of === 0 ? 'No finished stories to read habits from.' : `${template} of ${of} stories say who and what; ${criteria} have criteria.`,
  required: (names: readonly string[]): string => (names.length === 0 ? 'None is required.' : `Required: ${names.join(', ')}.`),
  readyChecks: 'Ready checks',
  readyNow: (checks: readonly ReadyCheckId[]): string => `A story needs: ${checks.map((id) => CHECKS[id]).join(', ')}.`,
  scoring: 'Scoring',
  scoringNow: (model: 'wsjf' | 'rice', estimate: string | null): string =>
    `${model === 'wsjf' ? 'WSJF: value, urgency, risk & opportunity over effort' : 'RICE: reach, impact and confidence over effort'}${
      estimate === null ? '; effort is chosen by hand.' : `; effort from ${estimate}.`
    }`,
  estimateField: 'the estimate field',
  boards: 'Boards',
  noBoard: 'No board was chosen: the whole project counts.',
  boardUnnamed: 'The board for which it was turned on.',
  data: 'Data',
  dataNow:
    'Results and scores are stored with each work item; reasons, records and these settings in Atlassian’s storage for the app. Nothing leaves Atlassian.',

  presetLegend: 'Which rules to start from',
  presetNames: PRESET_NAMES,
  presetSays: {
    recommended: 'What nearly every team agrees with.',
    strict: 'Every rule, for teams that want their text exact.',
    kanban: 'For work that flows without stories and sprints.',
  } satisfies Readonly<Record<PresetName, string>>,
  typeLabel: 'Rules for',
  allTypes: 'all types',
  onlyType: (type: string): string => `only ${type}`,
  letterNames: {
    I: 'Independent: one wish, waiting for nobody',
    N: 'Negotiable: the need, not the solution',
    V: 'Valuable: who gains what',
    E: 'Estimable: clear and complete',
    S: 'Small: little enough for one sprint',
    T: 'Testable: a tester can say yes or no',
  } satisfies Readonly<Record<InvestLetter, string>>,
  letterLabel: (name: string, rules: number, changed: number): string =>
    `${name} (${counted(rules, 'rule', 'rules')}${changed === 0 ? '' : `, ${changed} changed`})`,
  levelLabel: (rule: string): string => `How much it matters: ${rule}`,
  level: (level: RuleLevel): string => LEVELS[level],
  levelDefault: (level: RuleLevel, preset: PresetName): string => `${LEVELS[level]} (${PRESET_NAMES[preset]})`,
  levelAsAll: (level: RuleLevel): string => `As for all types (${LEVELS[level]})`,
  live: 'Looks at other work items too: judged for each viewer.',
  optionProblem: (problem: string): string => `This ${problem}. The last right value stays.`,
  oneALine: 'One a line',
  wordsHeading: 'Words of this team',
  allowed: 'Terms that mean something definite here, so that no rule marks them',
  roles: 'Roles of people of this product',
  products: 'Names of products and their parts',

  effectReading: 'Counting what this would change.',
  effectFailed: 'What this would change is not known: the work items could not be read.',
  effect: (stopped: number, started: number): string =>
    stopped + started === 0
      ? 'No work item would become ready or stop being ready.'
      : `${items(stopped)} would stop being ready, ${started} would become ready.`,
  effectOver: (count: number, complete: boolean): string =>
    complete ? `Counted over ${items(count)} that are open.` : `Counted over the first ${items(count)} that are open; there are more.`,
  seeThem: 'See them',
  stoppedLabel: 'Would stop being ready',
  startedLabel: 'Would become ready',
  notChanged: 'Nothing is changed yet.',
  saved: 'Saved. The work items are being checked again.',
  savedSame: 'Saved. Nothing had to be checked again.',
  saveFailed: 'Not saved: Jira did not answer. Your choices are still here.',
  saveRefused: (why: string): string => `Not saved. ${why} Your choices are still here.`,
  conflict: (time: string): string => `Someone saved other settings at ${time}. Yours are not lost.`,
  compare: 'Compare',
  compareLabel: 'Where the two differ',
  compareColumns: { what: 'Setting', theirs: 'Theirs', yours: 'Yours' },
  comparePreset: 'Which rules to start from',
  compareWords: 'Words of this team',
  compareFor: (rule: string, type: string): string => `${rule} (only ${type})`,
  asPreset: 'as the preset has it',
  otherOptions: 'with other values',
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine',

  lookAgain: 'Look again',
  looking: 'Looking',
  lookFailed: 'Plumbline could not look at the habits. Nothing was changed.',
  habitsSay: 'Read once from the last finished stories, then fixed, so that no answer changes by itself.',
  lookedAt: (day: string): string => `Looked at ${day}`,
  habitColumns: { habit: 'Habit', before: 'Now', after: 'Found today' },
  habitRows: {
    template: 'Stories that say who and what',
    criteria: 'Stories with criteria',
    estimate: 'Finished items with an estimate',
    size: 'Half a usual sprint',
  },
  of: (count: number, total: number): string => `${count} of ${total}`,
  sizeUnknown: 'not known',
  require: { template: 'Require who, what and why', criteria: 'Require acceptance criteria', estimate: 'Require an estimate' },
  requireNames: { template: 'who, what and why', criteria: 'criteria', estimate: 'an estimate' },
  takeFound: 'Use what was found today',
} as const;
