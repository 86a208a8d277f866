declare module 'textlint-rule-write-good' {
  import type { TextlintRuleModule } from '@textlint/types';
  /** The suggestions of write-good as a textlint rule. */
  const rule: TextlintRuleModule;
  export default rule;
}
