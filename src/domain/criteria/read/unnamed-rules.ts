import type { CriteriaItem } from './criteria-item.ts';
import type { DocOutline } from './doc-outline.ts';
import { isWholeScenario, readKeyword } from '../scenario/gherkin.ts';

/**
 * “WHEN the lamp is on THEN the hall is lit”: rules with their result, each a point of its own. Two or more that make up half of a
 * description are its criteria, though nothing names them so. @param items Scenarios of the description.
 */
export function rulesOfDescription(
  { doc, places }: DocOutline,
  items: readonly CriteriaItem[],
  dialect: string,
): ReadonlySet<CriteriaItem> {
  const rules = items.filter((item) => {
    const value = doc.text.slice(item.start, item.end);
    if (value.includes('\n') || readKeyword(value, dialect)?.kind !== 'when') return false;
    return ((places[item.block]?.item ?? -1) >= 0 || SHOUTED.test(value)) && isWholeScenario(value, dialect);
  });
  return rules.length > 1 && 2 * rules.length >= writtenLines(doc) ? new Set(rules) : NONE;
}

const NONE: ReadonlySet<CriteriaItem> = new Set();
/** “WHEN”, in capitals or bold marks. */
const SHOUTED = /^\W{0,6}(?:\p{Lu}{3}|[*_]{1,3}\p{L})/u;

function writtenLines({ text }: DocOutline['doc']): number {
  return text.split('\n').filter((row) => row.trim() !== '').length;
}
