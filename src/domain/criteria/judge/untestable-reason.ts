/** Why nobody can answer a criterion with yes or no. The words for people are chosen by the rule. */
export type UntestableReason =
  | 'works'
  | 'resembles'
  | 'picture'
  | 'hedge'
  | 'better'
  | 'mind'
  | 'measure'
  | 'handled'
  | 'bare'
  | 'universal'
  | 'rules'
  | 'unfinished'
  | 'meta'
  | 'question';

/** A wording that makes a criterion untestable, looked for in folded text. */
export interface Wording {
  readonly reason: UntestableReason;
  readonly pattern: RegExp;
  /** Another phrase in the same text that settles the matter. */
  readonly unless?: RegExp;
}
