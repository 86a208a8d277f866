import { analyzeIssue } from '../../../src/domain/analyze-issue.ts';
import { plainToDoc } from '../../../src/domain/text/adf/plain-to-doc.ts';
import { editableBlocks } from '../../../src/domain/text/adf/editable-blocks.ts';
import type { AdfDoc } from '../../../src/shared/adf.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

/** Names that every object of JavaScript answers to: lists of words must not. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);
const STRICT = { ...DEFAULT_SETTINGS, lint: { ...DEFAULT_LINT, preset: 'strict' as const } };

const SENTENCES = (name: string): readonly string[] => [
  `As a ${name}, I want to ${name} and ${name} the ${name}, and ${name} it so that I ${name}`,
  `As a clerk, I ${name} the guide ${name} so that it ${name} well`,
  `Als ${name} möchte ich ${name} sehen und sie ${name}, damit ${name}`,
  `En tant que ${name}, je veux ${name} et le ${name} afin de ${name}`,
  `Como ${name}, quiero ${name} y ${name} para ${name}`,
  `Als ${name} wil ik ${name} en ${name} zodat ${name}`,
  `${name} ${name} guide`,
];
const CRITERIA = (name: string): string =>
  `## Acceptance criteria\n\n- ${name} ${name}\n- The ${name} is ${name}\n\nGiven ${name}\nWhen I ${name} ${name}\nThen ${name}`;

test.each(NAMES)('“%s” is a word like any other', (name) => {
  const found = SENTENCES(name).flatMap((summary) => [
    ...analyzeIssue(snapshotOf({ summary, description: plainToDoc(CRITERIA(name)) }), STRICT).findings,
    ...analyzeIssue(snapshotOf({ summary: name, description: plainToDoc(summary) }), STRICT).findings,
  ]);
  expect(found.filter(({ message }) => message.startsWith('One text rule could not read'))).toEqual([]);
});

test.each(NAMES)('a node that is called “%s” is locked', (name) => {
  const doc = { version: 1, type: 'doc', content: [{ type: name, content: [{ type: 'text', text: 'x' }] }] } as AdfDoc;
  expect(editableBlocks(doc)).toEqual([{ kind: 'locked', path: [0], type: name, text: 'x' }]);
  expect(analyzeIssue(snapshotOf({ summary: 'x', description: doc }), STRICT).hash).toMatch(/^[0-9a-v]{8}$/);
});
