import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import type { AdfNode } from '../../../src/shared/adf.ts';
import type { IssueKind } from '../../../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { BLANK_ITEM } from '../../support/blank-item.ts';

const messages = (kind: IssueKind, ...content: readonly AdfNode[]): readonly string[] =>
  lintStory(readStory({ ...BLANK_ITEM, kind, summary: 'Permit page', description: { type: 'doc', version: 1, content } }), DEFAULT_SETTINGS)
    .findings.map(({ message }) => message)
    .filter((message) => /description|text/.test(message));

const picture: AdfNode = { type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'file', id: '1' } }] };
const empty: AdfNode = { type: 'paragraph', content: [{ type: 'text', text: ' ' }] };

// A screenshot, a recording or a drawing may say everything: nobody reads “No description yet” beneath one.
describe.each(['story', 'bug', 'epic'] as const)('a %s', (kind) => {
  test('without words and pictures has no description', () => {
    expect(messages(kind, empty)).toHaveLength(1);
  });
  test.each([
    ['a picture', picture],
    ['a picture in a list', { type: 'bulletList', content: [{ type: 'listItem', content: [empty, picture] }] }],
    ['a macro', { type: 'extension', attrs: { extensionKey: 'drawing' } }],
  ])('that shows %s is not said to have none', (_, node) => {
    expect(messages(kind, empty, node)).toEqual([]);
  });
});
