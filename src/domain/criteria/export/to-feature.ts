import { dialectCode } from '../scenario/gherkin-dialects.ts';
import { readKeyword } from '../scenario/gherkin.ts';
import { toExample } from '../edit/convert-criterion.ts';
import { constraintText, type CriterionRow, type ExampleSteps, type RowContent } from '../edit/criterion-row.ts';
import { asWritten } from '../edit/scenario-as-written.ts';
import { keywordFor, oneLine, stepLines } from '../edit/example-text.ts';

/** What goes into a feature file. */
export interface FeatureSource {
  readonly title: string;
  /** The story or another description; any number of lines. */
  readonly story: string;
  readonly rows: readonly (RowContent & Partial<Pick<CriterionRow, 'id' | 'more'>>)[];
  /** ISO 639-1 or Gherkin's code; English where Gherkin does not know it. */
  readonly language: string;
}

/**
 * Criteria as a `.feature` file that Gherkin's parser takes, whatever the texts hold. Examples, and sentences that say
 * when and then, become scenarios; the others and constraints become rules below them, to which a tester adds examples.
 * The id of each is a tag, so that a test run can be filtered and reported by criterion: "@AC1".
 */
export function toFeature({ title, story, rows, language }: FeatureSource): string {
  const dialect = dialectCode(language) ?? 'en';
  const scenarios: string[] = [];
  const rules: string[] = [];
  for (const row of rows) {
    const tag = row.id === undefined ? '' : `  @${row.id}\n`;
    const whole = asWritten(row, dialect);
    const steps = row.kind === 'example' ? row : row.kind === 'rule' ? toExample(row.text, dialect) : null;
    if (whole !== null) scenarios.push(tag + whole);
    else if (steps !== null && stepLines(steps, dialect).length > 0) scenarios.push(tag + scenario(row, steps, dialect));
    else rules.push(`${tag}  ${keywordFor('rule', dialect)}: ${ruleText(row)}\n`);
  }
  const description = story
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `  ${plain(line, dialect)}\n`);
  const head = dialect === 'en' ? '' : `# language: ${dialect}\n`;
  return `${head}${keywordFor('feature', dialect)}: ${oneLine(title)}\n${[description.join(''), ...scenarios, ...rules].filter((part) => part !== '').join('\n')}`;
}

function scenario(row: RowContent, steps: ExampleSteps, dialect: string): string {
  const named = row.kind === 'example' && row.name.trim() !== '' ? row.name : (steps.outcome[0] ?? steps.when[0] ?? steps.given[0] ?? '');
  return `  ${keywordFor('scenario', dialect)}: ${oneLine(named)}\n${stepLines(steps, dialect)
    .map((line) => `    ${line}\n`)
    .join('')}`;
}

function ruleText(row: RowContent): string {
  if (row.kind === 'constraint') return oneLine(constraintText(row.constraint, row.text));
  return oneLine(row.kind === 'rule' ? row.text : row.name);
}

/** A line of description that the parser would take for something else gets a dash in front. */
function plain(line: string, dialect: string): string {
  const special =
    /^[@#|*]|^"""|^```|^\\/.test(line) || readKeyword(line, dialect) !== null || readKeyword(line, 'en') !== null || line.includes(':');
  return special ? `- ${line}` : line;
}
