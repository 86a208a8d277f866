import { judgeRange } from './input-range.ts';

/** What a formula can do with its parts. */
export type Operator = '+' | '-' | '*' | '/' | 'min' | 'max';

/** A formula as a tree: it can reach nothing but the inputs it is given. Made by `readFormula`. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'call'; readonly name: Operator; readonly of: readonly Formula[] };

/** The four states of a custom score. A formula of a team's own has no scale, so an incomplete one has no bounds. */
export type FormulaScore =
  | { readonly kind: 'scored'; readonly value: number }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[]; readonly bounds: null }
  | { readonly kind: 'not-scored' }
  | { readonly kind: 'invalid'; readonly input: string; readonly reason: 'not-a-number' | 'off-scale' | 'divides-by-zero' };

/** Beyond this, on the way or in the end, digits get lost. */
const LIMIT = 1e15;

/**
 * Value of a formula for one item. Missing inputs are missing, never 0.
 * @param names Inputs of the formula. @param inputs Any unit; -1e15 to 1e15.
 * @returns `invalid` names the input that is not a number, or the first input of a divisor that is 0.
 */
export function evaluateFormula(
  formula: Formula,
  names: readonly string[],
  inputs: Readonly<Record<string, number | null | undefined>>,
): FormulaScore {
  const missing: string[] = [];
  for (const name of names) {
    const state = judgeRange(Object.hasOwn(inputs, name) ? inputs[name] : null, -LIMIT, LIMIT);
    if (state.kind === 'invalid')
      return { kind: 'invalid', input: name, reason: state.reason === 'off-scale' ? 'off-scale' : 'not-a-number' };
    if (state.kind === 'missing') missing.push(name);
  }
  if (missing.length > 0) return missing.length === names.length ? { kind: 'not-scored' } : { kind: 'incomplete', missing, bounds: null };
  const zeros: Formula[] = [];
  const value = valueOf(formula, (name) => inputs[name] ?? 0, zeros);
  const [zero] = zeros;
  if (zero) return { kind: 'invalid', input: firstName(zero) ?? 'formula', reason: 'divides-by-zero' };
  return Math.abs(value) <= LIMIT ? { kind: 'scored', value } : { kind: 'invalid', input: 'formula', reason: 'off-scale' };
}

function valueOf(formula: Formula, input: (name: string) => number, zeros: Formula[]): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'input') return input(formula.name);
  const parts = formula.of.map((part) => valueOf(part, input, zeros));
  const [first = 0, second = 0] = parts;
  switch (formula.name) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '/':
      if (second === 0 && formula.of[1]) zeros.push(formula.of[1]);
      return first / second;
    case 'min':
      return Math.min(...parts);
    case 'max':
      return Math.max(...parts);
  }
}

function firstName(formula: Formula): string | null {
  if (formula.kind === 'input') return formula.name;
  if (formula.kind === 'number') return null;
  for (const part of formula.of) {
    const name = firstName(part);
    if (name !== null) return name;
  }
  return null;
}
