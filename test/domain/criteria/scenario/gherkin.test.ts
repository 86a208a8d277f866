import { readFileSync } from 'node:fs';
import { lintStory } from '../../../../src/domain/lint/lint-story.ts';
import { gwtMissingGiven } from '../../../../src/domain/lint/rules/gwt-missing-given.ts';
import { gwtMissingThen } from '../../../../src/domain/lint/rules/gwt-missing-then.ts';
import { gwtMissingWhen } from '../../../../src/domain/lint/rules/gwt-missing-when.ts';
import { gwtMultipleWhen } from '../../../../src/domain/lint/rules/gwt-multiple-when.ts';
import { DIALECT_CODES, dialectCode } from '../../../../src/domain/criteria/scenario/gherkin-dialects.ts';
import { isWholeScenario, readKeyword } from '../../../../src/domain/criteria/scenario/gherkin.ts';
import { stepLanguage } from '../../../../src/domain/criteria/scenario/step-language.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { toFeature } from '../../../../src/domain/criteria/export/to-feature.ts';
import { DEFAULT_LINT } from '../../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE } from '../../../../src/shared/settings.ts';
import { sharedData, testWithSharedData } from '../../../support/shared-data.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const STEPS = { kind: 'example', name: 'x', given: ['1'], when: ['2'], outcome: ['3', '4'] } as const;

test.each(DIALECT_CODES)('scenarios in %s are read without being told the language, or with it', (code) => {
  const text = toFeature({ title: 'T', story: '', rows: [STEPS], language: code });
  const { scenarios } = readStory(snapshotOf({ summary: 'T', description: `\`\`\`gherkin\n${text}\n\`\`\`` }));
  expect(scenarios.map(({ steps, language }) => [language, steps.map(({ role, slice }) => `${role} ${slice.text}`)])).toEqual([
    [code, ['given 1', 'when 2', 'then 3', 'then 4']],
  ]);
});

test.each([
  ['Given a fee\nWhen it is paid\nThen it is closed', 'de', 'en'],
  ['Angenommen ein Ausweis\nWenn er endet\nDann kommt ein Brief', 'und', 'de'],
  ['Zakładając opłatę\nJeżeli jest zapłacona\nWtedy jest zamknięta', 'und', 'pl'],
  ['# language: fi\nA', 'en', 'fi'],
  ['A user can pay.\nData is shown.\nDo this.', 'en', 'en'],
  ['', 'it', 'it'],
])('the language of the steps in %j, an item in %s', (text, item, expected) => {
  expect(stepLanguage(text, item)).toBe(expected);
});

test('keywords stand at the start of a line and end there', () => {
  expect(readKeyword('- [ ] **Given** a fee', 'en')).toMatchObject({ kind: 'given', textStart: 16 });
  expect(readKeyword('Givens are listed', 'en')).toBeNull();
  expect(readKeyword('We say Given a fee', 'en')).toBeNull();
  expect(readKeyword('Scenario 2: Paid', 'en')?.kind).toBe('scenario');
  expect(readKeyword('Scenario of the week', 'en')).toBeNull();
  expect(dialectCode('pt-BR')).toBe('pt');
  expect(dialectCode('zh')).toBe('zh-CN');
  expect(dialectCode('xx')).toBeNull();
});

test('a sentence of prose with “then” in it is no scenario', () => {
  expect(isWholeScenario('Given a fee, when it is paid, then it is closed', 'en')).toBe(true);
  expect(isWholeScenario('Given a fee. When it is paid. Then it is closed.', 'en')).toBe(true);
  expect(isWholeScenario('When I open the page it hangs. I wait and then it works.', 'en')).toBe(false);
  expect(isWholeScenario('When adding a card and then a fee, it hangs', 'en')).toBe(false);
});

interface Labels {
  readonly missing_given?: 0 | 1 | null;
  readonly missing_when?: 0 | 1 | null;
  readonly missing_then?: 0 | 1 | null;
  readonly multi_when_then?: 0 | 1 | null;
}

testWithSharedData(['stories', 'gold_ac.dev.jsonl'], 'structure rules say of every labelled scenario what its labels say', async () => {
  const rules = {
    missing_given: gwtMissingGiven,
    missing_when: gwtMissingWhen,
    missing_then: gwtMissingThen,
    multi_when_then: gwtMultipleWhen,
  };
  const settings = { profile: NEUTRAL_PROFILE, lint: DEFAULT_LINT };
  let judged = 0;
  for (const file of ['gold_ac.dev.jsonl', 'gold_ac_nc.dev.jsonl']) {
    for (const line of readFileSync(sharedData('stories', file), 'utf8').trim().split('\n')) {
      const { id, text, labels } = JSON.parse(line) as { readonly id: string; readonly text: string; readonly labels: Labels };
      const model = readStory(snapshotOf({ summary: 'Title', description: text }));
      for (const name of ['missing_given', 'missing_when', 'missing_then', 'multi_when_then'] as const) {
        const label = labels[name];
        if (label !== 0 && label !== 1) continue;
        judged += 1;
        expect([id, name, lintStory(model, settings, {}, [rules[name]]).findings.length > 0]).toEqual([id, name, label === 1]);
      }
    }
  }
  expect(judged).toBeGreaterThan(50);
});
