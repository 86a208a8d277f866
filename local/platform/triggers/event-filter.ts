import type { EventFilter } from '../manifest.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { parseExpression } from './parse-expression.ts';

/** Whether an event passes; `log` hears of expressions that fail. */
export type CompiledFilter = (event: Readonly<Record<string, unknown>>) => boolean;

/** @throws when the expression is one that the local host cannot judge. */
export function compileFilter(filter: EventFilter | undefined, isLicensed: () => boolean, log: (line: string) => void): CompiledFilter {
  if (filter === undefined) return () => true;
  const expression = filter.expression === undefined ? null : parseExpression(filter.expression);
  const onError = filter.onError ?? 'IGNORE_AND_LOG';
  return (event) => {
    if (filter.ignoreSelf === true && event['selfGenerated'] === true) return false;
    if (filter.appIsLicensed === true && !isLicensed()) return false;
    if (expression === null) return true;
    try {
      return evaluateExpression(expression, { event }) === true;
    } catch (error) {
      if (onError.endsWith('_AND_LOG'))
        log(`Filter of ${String(event['eventType'])}: ${error instanceof Error ? error.message : String(error)}`);
      return onError.startsWith('RECEIVE');
    }
  };
}
