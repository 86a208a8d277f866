import type { BinaryOperator, Expression, Method } from './expression.ts';

type Scope = Readonly<Record<string, unknown>>;
type Predicate = (item: unknown) => unknown;

/** @throws when a property is missing or a value has the wrong type, as Jira does. */
export function evaluateExpression(expression: Expression, scope: Scope): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'list':
      return expression.items.map((item) => evaluateExpression(item, scope));
    case 'name':
      return ownProperty(scope, expression.name);
    case 'member':
      return ownProperty(evaluateExpression(expression.object, scope), expression.name);
    case 'call':
      return callMethod(
        expression.method,
        evaluateExpression(expression.object, scope),
        expression.args.map((a) => evaluateExpression(a, scope)),
      );
    case 'arrow':
      return (item: unknown) => evaluateExpression(expression.body, { ...scope, [expression.parameter]: item });
    case 'not':
      return !truth(evaluateExpression(expression.operand, scope));
    case 'binary':
      return binary(expression.operator, evaluateExpression(expression.left, scope), () => evaluateExpression(expression.right, scope));
  }
}

/** Own properties only: an event may have a property called "toString". */
function ownProperty(object: unknown, name: string): unknown {
  if (typeof object === 'object' && object !== null && Object.hasOwn(object, name)) return (object as Scope)[name];
  throw new Error(`There is no property "${name}".`);
}

function callMethod(method: Method, object: unknown, [argument]: readonly unknown[]): boolean {
  if (method === 'includes' && typeof object === 'string') return object.includes(String(argument));
  if (!Array.isArray(object)) throw new Error(`"${method}" needs a list.`);
  if (method === 'includes') return object.includes(argument);
  if (typeof argument !== 'function') throw new Error(`"${method}" needs a function.`);
  const predicate = argument as Predicate;
  return method === 'some' ? object.some((item) => truth(predicate(item))) : object.every((item) => truth(predicate(item)));
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error('A condition must be true or false.');
  return value;
}

function binary(operator: BinaryOperator, left: unknown, right: () => unknown): boolean {
  switch (operator) {
    case '||':
      return truth(left) || truth(right());
    case '&&':
      return truth(left) && truth(right());
    case '==':
      return left === right();
    case '!=':
      return left !== right();
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right());
  }
}

function compare(operator: '<' | '<=' | '>' | '>=', left: unknown, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') throw new Error(`"${operator}" needs two numbers.`);
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
