import { dialectOf } from '../scenario/gherkin-dialects.ts';
import { readKeyword } from '../scenario/gherkin.ts';
import type { CriterionRow } from './criterion-row.ts';
import { keywordFor } from './example-text.ts';

/**
 * A scenario with its tables as it stands, for a feature file; `null` unless every line of it is one that Gherkin's parser takes
 * below a scenario. People write keywords in more ways than the parser knows.
 */
export function asWritten({ more }: Pick<CriterionRow, 'more'>, dialect: string): string | null {
  const [head = '', ...lines] = (more ?? '').split('\n');
  const keyword = readKeyword(head, dialect);
  if (keyword === null || (keyword.kind !== 'scenario' && keyword.kind !== 'outline')) return null;
  const { given, when, then, and, but, examples } = dialectOf(dialect).written;
  const steps = [...given, ...when, ...then, ...and, ...but];
  const isKnown = (line: string): boolean => {
    const text = line.trim();
    return (
      text === '' ||
      /^#(?! ?language)/.test(text) ||
      steps.some((word) => text.startsWith(word)) ||
      examples.includes(text.replace(/:$/, ''))
    );
  };
  if (!lines.every((line) => isTableRow(line) || isKnown(line)) || !areEven(lines)) return null;
  const title = `${keywordFor(keyword.kind, dialect)}: ${head.slice(keyword.textStart).trim()}`;
  return [title, ...lines]
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

const isTableRow = (line: string): boolean => /^\|.*\|$/.test(line.trim());
const cells = (line: string): number => line.split('|').length;

/** Each row of a table has as many cells as the one above it, and the first stands below a step or a title of examples. */
function areEven(lines: readonly string[]): boolean {
  return lines.every((line, i) => {
    if (!isTableRow(line)) return true;
    const above = lines[i - 1];
    return above !== undefined && above.trim() !== '' && (!isTableRow(above) || cells(above) === cells(line));
  });
}
