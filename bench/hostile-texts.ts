const LENGTH = 50_000;
const DEPTH = 2000;

const filled = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** Texts of 50 kB that hurt a careless reader, by what they consist of. Plain text or Markdown. */
export const HOSTILE: Readonly<Record<string, string>> = {
  letters: filled('a'),
  spaces: `x${filled(' ')}x`,
  tabs: `x${filled('\t')}x`,
  'line breaks': filled('x\n'),
  'paragraphs of one letter': filled('x\n\n'),
  digits: filled('7'),
  hyphens: `x ${filled('-')}`,
  stars: filled('*'),
  underscores: filled('_'),
  backslashes: filled('\\'),
  'open brackets': filled('('),
  'square brackets': filled('['),
  'angle brackets': filled('<'),
  braces: filled('{'),
  quotes: filled('"'),
  apostrophes: filled("'"),
  'typographic quotes': filled('“'),
  backticks: filled('`'),
  commas: filled(', '),
  'full stops': filled('. '),
  'emoji outside the first plane': filled('👩‍💻'),
  '“and”': filled('and '),
  '“As a”': filled('As a '),
  '“I want to”': filled('I want to '),
  '“so that”': filled('so that '),
  '“to be”': filled('to be '),
  '“Given”': filled('Given \n'),
  steps: filled('Given a\nWhen b\nThen c\n'),
  headings: filled('# Acceptance criteria\n'),
  'nested lists': Array.from({ length: DEPTH }, (_, i) => `${'  '.repeat(Math.min(i, 20))}- and fast`)
    .join('\n')
    .slice(0, LENGTH),
  'check boxes': filled('- [ ] it works and it is fast\n'),
  'one sentence of verbs': `As a clerk, I want to ${filled('add and remove, or ')}`,
  'vague words': filled('fast easy and user-friendly '),
  placeholders: filled('TBD ??? <role> '),
  'paragraphs of placeholders': filled('TBD a\n\n'),
  keys: filled('PERM-142 '),
};
