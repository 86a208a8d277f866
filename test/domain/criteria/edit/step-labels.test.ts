import { stepLabels } from '../../../../src/domain/criteria/edit/step-labels.ts';
import { stepLines } from '../../../../src/domain/criteria/edit/example-text.ts';
import { DIALECT_CODES } from '../../../../src/domain/criteria/scenario/gherkin-dialects.ts';

test.each([
  ['en', 'Given', 'When', 'Then', 'And'],
  ['de', 'Angenommen', 'Wenn', 'Dann', 'Und'],
  ['xx', 'Given', 'When', 'Then', 'And'],
])('%s', (language, given, when, outcome, and) => {
  expect(stepLabels(language)).toEqual({ given, when, outcome, and, language: language === 'xx' ? 'en' : language });
});

test.each(DIALECT_CODES)('what the editor says in %s is what is written', (language) => {
  const labels = stepLabels(language);
  const lines = stepLines({ given: ['a', 'b'], when: ['c'], outcome: ['d'] }, language);
  [labels.given, labels.and, labels.when, labels.outcome].forEach((label, i) => {
    expect(label).not.toBe('');
    expect(lines[i]?.startsWith(label)).toBe(true);
  });
});
