import { counted } from './common.ts';

/** Titles of the section that the editor adds where a description has none, by language. */
const HEADINGS: Readonly<Record<string, string>> = {
  de: 'Akzeptanzkriterien',
  es: 'Criterios de aceptación',
  fr: 'Critères d’acceptation',
  it: 'Criteri di accettazione',
  nl: 'Acceptatiecriteria',
  pt: 'Critérios de aceitação',
};

const KINDS = {
  rule: 'Rule',
  example: 'Example',
  speed: 'Speed',
  security: 'Security',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  operations: 'Operations',
} as const;
type Kind = keyof typeof KINDS;

/** The words of steps in the item's language. */
interface Steps {
  readonly given: string;
  readonly when: string;
  readonly outcome: string;
}

/** Texts of the editor of acceptance criteria, and of what can be taken away from it. */
export const criteriaTexts = {
  title: 'Acceptance criteria',
  editorLabel: 'Edit the acceptance criteria',
  heading: (language: string): string => HEADINGS[language] ?? 'Acceptance criteria',
  where: {
    description: 'They stand in the description. Everything else in it stays as it is.',
    criteria: 'They stand in the field for acceptance criteria. The description stays as it is.',
  },
  listLabel: 'Criteria, in order',
  empty: 'No acceptance criteria yet.',
  habit: {
    gherkin: 'Your team mostly writes them as Given, When, Then.',
    list: 'Your team mostly writes them as a list of sentences.',
  },
  kindLabel: (id: string): string => `Kind of ${id}`,
  kinds: KINDS,
  constraints: 'Constraint',
  exampleKind: ({ given, when, outcome }: Steps): string => `Example (${given}, ${when}, ${outcome})`,
  rowLabel: (id: string, kind: Kind, place: number, of: number): string => `${id}, ${KINDS[kind].toLowerCase()}, ${place} of ${of}`,
  fieldLabel: (id: string, what: string, number: number): string => `${id}, ${what}${number > 1 ? ` ${number}` : ''}`,
  sentence: (kind: Kind): string => (kind === 'rule' ? 'rule' : `${KINDS[kind].toLowerCase()} constraint`),
  exampleTitle: 'Title',
  addStep: (id: string, and: string, step: string): string => `${and}: another ${step} for ${id}`,
  addStepWord: (and: string): string => `${and}…`,
  up: 'Up',
  upLabel: (id: string): string => `Move ${id} up`,
  down: 'Down',
  downLabel: (id: string): string => `Move ${id} down`,
  remove: 'Remove',
  removeLabel: (id: string): string => `Remove ${id}`,
  moved: (id: string, place: number): string => `${id} moved to place ${place}.`,
  atEnd: (id: string, isFirst: boolean): string => `${id} is the ${isFirst ? 'first' : 'last'} already.`,
  added: (id: string, kind: Kind): string => `${id} added: ${KINDS[kind].toLowerCase()}.`,
  removed: (id: string): string => `${id} removed.`,
  putBack: 'Put back',
  told: {
    'kept-as-title': 'This sentence does not say what happens and what is seen then. It is kept as the title; write the steps below it.',
    strung: 'These steps do not make one plain sentence. They are strung together; read it once more.',
  },
  more: 'It holds a table, a comment or steps in another order. Here it can be moved or removed; its words are changed with “Edit text”.',
  add: { rule: 'Add rule', example: 'Add example', speed: 'Add constraint' },
  keys: 'Enter starts the next row or step, Backspace in an empty one removes it. Alt+Up and Alt+Down move a row. Ctrl+Enter saves.',
  live: 'Found in the criteria',
  liveWaiting: 'Reading the criteria',
  liveClean: 'Nothing found in the criteria.',
  liveCount: (count: number): string => `${counted(count, 'finding', 'findings')} in the criteria`,
  take: 'Add this',
  takeLabel: (text: string): string => `Add this: ${text}`,
  copy: 'Copy',
  copyLabel: 'Copy or download the acceptance criteria',
  copyText: 'Copy text',
  copyChecklist: 'Copy test checklist',
  download: 'Download .feature file',
  copied: 'Copied.',
  copyRefused: 'This browser does not let Plumbline copy. Select the text and copy it yourself.',
  downloaded: (file: string): string => `${file} is on its way to your downloads.`,
  exportFailed: 'The criteria could not be put together. Reload the page and try again.',
  checklistTitle: (key: string, summary: string): string => `${key} ${summary}`,
} as const;
