import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { criteriaSource, textWithCriteria } from '../../../../src/domain/criteria/edit/criteria-of-item.ts';
import { readCriteriaDraft } from '../../../../src/domain/criteria/edit/criteria-draft.ts';
import type { CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { findingsOfRows } from '../../../../src/domain/criteria/edit/findings-of-rows.ts';
import { toFeature } from '../../../../src/domain/criteria/export/to-feature.ts';
import { toPlainText } from '../../../../src/domain/criteria/export/to-text.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';
import type { Finding } from '../../../../src/shared/finding.ts';

const SECTION = plainToDoc('As a resident, I want to pay\n\n## Acceptance criteria\n- The fee is shown\n- It works');
const STORY = plainToDoc('As a resident, I want to pay');
const rule = (text: string, id = 'AC1'): CriterionRow => ({ kind: 'rule', text, id, origin: null });
const options = (source: 'description' | 'criteria') => ({ source, language: 'en', heading: 'Acceptance criteria' });

describe('where criteria are edited', () => {
  test('in the field, unless it is empty and the description holds some', () => {
    expect(criteriaSource({ description: STORY }, 'en')).toBe('description');
    expect(criteriaSource({ description: STORY, criteria: null }, 'en')).toBe('criteria');
    expect(criteriaSource({ description: null, criteria: '' }, 'en')).toBe('criteria');
    expect(criteriaSource({ description: SECTION, criteria: null }, 'en')).toBe('description');
    expect(criteriaSource({ description: SECTION, criteria: 'The fee is shown' }, 'en')).toBe('criteria');
  });

  test('the text keeps its form; a field that holds nothing any more is empty', () => {
    expect(textWithCriteria('', [rule('The fee is shown')], options('criteria'))).toBe('The fee is shown');
    expect(textWithCriteria(null, [], options('description'))).toBeNull();
    const field = textWithCriteria(null, [rule('The fee is shown')], options('criteria'));
    expect(field).toMatchObject({ type: 'doc', content: [{ type: 'bulletList' }] });
    expect(textWithCriteria(field, [], options('criteria'))).toBeNull();
    expect(textWithCriteria(SECTION, [], options('description'))).not.toBeNull();
  });
});

test('findings go to the rows whose words they quote; others about criteria stay with the whole', () => {
  const rows = readCriteriaDraft(SECTION, 'description', 'en');
  const at = adfToText(SECTION).text.indexOf('It works');
  const finding = (rule: string, span: Finding['span']): Finding => ({
    rule,
    code: 'x01',
    severity: 'hint',
    letter: 'T',
    span,
    message: 'm',
    suggestions: ['s'],
  });
  const quoting = finding('vague-term', { field: 'description', start: at, end: at + 3 });
  const missing = finding('ac-no-negative-path', null);
  const story = finding('story-no-benefit', null);
  const title = finding('weak-verb', { field: 'summary', start: at, end: at + 3 });
  expect(findingsOfRows([quoting, missing, story, title], SECTION, rows, options('description'))).toEqual({
    byRow: { AC2: [quoting] },
    whole: [missing],
  });
});

test('as plain text with ids, steps below', () => {
  const example: CriterionRow = {
    kind: 'example',
    name: 'Paid',
    given: ['a\nfee'],
    when: [],
    outcome: ['it is paid'],
    id: 'AC2',
    origin: null,
  };
  expect(toPlainText([rule('The fee is shown'), example], 'en')).toBe(
    'AC1 The fee is shown\nAC2 Scenario: Paid\n    Given a fee\n    Then it is paid\n',
  );
});

describe('a scenario that holds more than a row shows', () => {
  const code = (text: string): AdfNode => ({ type: 'codeBlock', attrs: { language: 'gherkin' }, content: [{ type: 'text', text }] });
  const doc = (text: string): AdfDoc => ({ type: 'doc', version: 1, content: [...SECTION.content.slice(0, 2), code(text)] });
  const read = (text: string) => readCriteriaDraft(doc(text), 'description', 'en');
  const STEPS = 'Scenario: Paid\n  Given a fee\n  When it is paid\n  Then it is closed';

  test.each([
    ['a table of examples', 'Scenario Outline: Paid\n  When <a> is paid\n  Then it is closed\n\n  Examples:\n    | a |\n    | 1 |'],
    ['a table below a step', 'Scenario: Paid\n  Given fees\n    | 1 |\n  When they are paid\n  Then all is closed'],
    ['a comment', 'Scenario: Paid\n  # at night, too\n  When it is paid\n  Then it is closed'],
    ['steps in another order', 'Scenario: Paid\n  When it is paid\n  Then it is closed\n  When it is late\n  Then it is open'],
  ])('%s: its words come with it', (_name, text) => {
    expect(read(text).map(({ more }) => more)).toEqual([text]);
  });

  test('it leaves as it stands where the parser of Gherkin takes it', () => {
    const outline = 'Scenario Outline: Paid\n  When <a> is paid\n  Then it is closed\n\n  Examples:\n    | a |\n    | 1 |';
    const feature = (text: string): string => toFeature({ title: 'Fees', story: '', rows: read(text), language: 'en' });
    expect(feature(outline)).toBe(
      'Feature: Fees\n  @AC1\n  Scenario Outline: Paid\n    When <a> is paid\n    Then it is closed\n\n    Examples:\n      | a |\n      | 1 |\n',
    );
    const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
    expect(parser.parse(feature(outline)).feature?.children[0]?.scenario?.examples).toHaveLength(1);
    expect(feature(outline.replace('| 1 |', '| 1 | 2 |'))).not.toContain('|');
    expect(feature(outline.replace('  When', '  - when'))).not.toContain('|');
  });

  test('plain steps hold nothing more', () => {
    expect(read(STEPS)).toEqual([expect.not.objectContaining({ more: expect.anything() as unknown })]);
    expect(read(`${STEPS}\n  And a receipt is sent`)[0]?.more).toBeUndefined();
  });

  test('tags and the Background above it stay when its steps change', () => {
    const edit = (text: string): string => {
      const rows = read(text).map((row): CriterionRow => (row.kind === 'example' ? { ...row, outcome: ['a receipt is sent'] } : row));
      const next = textWithCriteria(doc(text), rows, options('description')) as AdfDoc;
      return next.content[2]?.content?.[0]?.text ?? '';
    };
    const after = STEPS.replace('it is closed', 'a receipt is sent');
    const head = 'Feature: Fees\n\nBackground:\n  Given a resident\n\n';
    expect(edit(head + STEPS)).toBe(head + after);
    expect(edit(`@slow\n${STEPS}`)).toBe(`@slow\n${after}`);
    expect(edit(`${STEPS}\n\n@late\n${STEPS}`)).toBe(`${after}\n\n@late\n${after}`);
  });
});
