/** The part of Jira expressions that event filters of our manifest may use. Everything else is refused when the host starts. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
  | { readonly kind: 'call'; readonly object: Expression; readonly method: Method; readonly args: readonly Expression[] }
  | { readonly kind: 'arrow'; readonly parameter: string; readonly body: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression };

export const METHODS = ['some', 'every', 'includes'] as const;
export type Method = (typeof METHODS)[number];

/** Loosest first. */
export const OPERATOR_LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']] as const;
export type BinaryOperator = (typeof OPERATOR_LEVELS)[number][number];
