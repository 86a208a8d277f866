/** What the bench of the linter runs: bundled, as the app is, so that no loader of TypeScript counts. */
export { analyzeIssue } from '../src/domain/analyze-issue.ts';
export { lintStory } from '../src/domain/lint/lint-story.ts';
export { readStory } from '../src/domain/story/story-model.ts';
export { adfToText } from '../src/domain/text/adf/adf-to-text.ts';
