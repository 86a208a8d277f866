import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import type { Rule } from '../../../src/domain/lint/rule.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

/**
 * The plain text of a description of one code block after the first fix that a rule offers, and how many of the rule's findings are left;
 * `null` when it offers none.
 */
export function afterFix(rule: Rule, summary: string, description: string): { readonly text: string; readonly left: number } | null {
  const settings = { profile: NEUTRAL_PROFILE, lint: { ...DEFAULT_LINT, preset: 'strict' as const } };
  const model = readStory(snapshotOf({ summary, description }));
  const fix = lintStory(model, settings, {}, [rule]).findings.find((finding) => finding.fix !== undefined)?.fix;
  if (fix === undefined) return null;
  const text = fix.edits
    .flatMap((edit) => (edit.kind === 'replace' ? [edit] : []))
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: words }) => now.slice(0, span.start) + words + now.slice(span.end), model.description?.text ?? '');
  const again = readStory(snapshotOf({ summary, description: `\`\`\`gherkin\n${text}\n\`\`\`` }));
  return { text, left: lintStory(again, settings, {}, [rule]).findings.length };
}
