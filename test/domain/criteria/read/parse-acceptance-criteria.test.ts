import { MOST_JUDGED, parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';

const read = (source: string | AdfDoc, field: string | null = null) => {
  const description = adfToText(typeof source === 'string' ? plainToDoc(source) : source);
  const criteria = field === null ? null : adfToText(plainToDoc(field));
  const parsed = parseAcceptanceCriteria(description, criteria, 'en');
  for (const { slice, text } of parsed.criteria.criteria) {
    expect((slice.field === 'criteria' ? criteria : description)?.text.slice(slice.start, slice.end)).toBe(text);
  }
  return parsed;
};
const brief = (source: string | AdfDoc, field: string | null = null): string => {
  const { format, criteria } = read(source, field).criteria;
  return `${format}: ${criteria.map(({ kind, testable, text }) => `${kind[0]}${testable === null ? '?' : testable ? '+' : '-'} ${text.replaceAll('\n', '/')}`).join(' | ')}`;
};

test('all criteria are judged, up to more than anybody writes; the rest are counted', () => {
  const { criteria } = read(`## Acceptance criteria\n${'- The fee is shown.\n'.repeat(MOST_JUDGED + 50)}`).criteria;
  expect(criteria).toHaveLength(MOST_JUDGED + 50);
  expect(criteria.filter(({ testable }) => testable === true)).toHaveLength(MOST_JUDGED);
});

test.each<[string, string]>([
  ['## Acceptance criteria\n- The fee is shown.\n- The fee can be paid.', 'list: b+ The fee is shown. | b+ The fee can be paid.'],
  ['**Acceptance criteria**\n- [ ] The fee is shown.\n- [x] Paid', 'list: b+ The fee is shown. | b+ Paid'],
  ['Acceptance Criteria:\n* The fee is shown.\n** in euros', 'list: b+ The fee is shown. | c? in euros'],
  ['AC: the fee is shown.', 'prose: b+ the fee is shown.'],
  ['Acceptance criteria: - The fee is shown - The fee can be paid', 'list: b+ The fee is shown | b+ The fee can be paid'],
  ['h3. Done when\n# The fee is shown\n# It can be paid', 'list: b+ The fee is shown | b+ It can be paid'],
  ['## AC\n- The fee is shown\n\n## Notes\n- Ask Ann', 'list: b+ The fee is shown'],
  [
    '## AC\nThe user should be able to:\n- see the fee\n- pay the fee',
    'list: c? The user should be able to: | b+ see the fee | b+ pay the fee',
  ],
  ['## AC\n- Implement the page\n- Tests\n- The fee is shown', 'mixed-free'],
  ['## AC\n- ~~The fee is shown~~\n- TBD', 'none: c? The fee is shown | p? TBD'],
  ['Given a card\nWhen I pay\nThen I see the fee', 'gherkin: b+ Given a card/When I pay/Then I see the fee'],
  [
    '## AC\n- Given a card, when I pay, then I see the fee\n- Given no card, then I see nothing',
    'gherkin: b+ Given a card, when I pay, then I see the fee | b+ Given no card, then I see nothing',
  ],
  [
    '## AC\n- Given a card\n- When I pay\n- Then I see the fee\n- Given no card\n- Then I see nothing',
    'gherkin: b+ Given a card/When I pay/Then I see the fee | b+ Given no card/Then I see nothing',
  ],
  [
    '## AC\n- Given a card, when I pay, then I see the fee\n- Fees are in euros',
    'mixed: b+ Given a card, when I pay, then I see the fee | b+ Fees are in euros',
  ],
  [
    '```gherkin\nScenario: fee\n  Given a card\n  When I pay\n  Then I see the fee\n\nScenario: none\n  Given no card\n  Then I see nothing\n```',
    'gherkin: b+ Scenario: fee/  Given a card/  When I pay/  Then I see the fee | b+ Scenario: none/  Given no card/  Then I see nothing',
  ],
  ['The office knows.\nAcceptance criteria:\nThe fee is shown.\nNotes:\nAsk Ann', 'prose: b+ The fee is shown.'],
  ['h3. Acceptance criteria  - The fee is shown  - It can be paid  h3. Notes  - Ask Ann', 'list: b+ The fee is shown | b+ It can be paid'],
  ['Acceptance criteria: 1. The fee is shown 2. It can be paid', 'list: b+ The fee is shown | b+ It can be paid'],
  [
    'AC: * The page shows ** the fee ** the date * It can be paid',
    'list: b+ The page shows | c? the fee | c? the date | b+ It can be paid',
  ],
  ['**:white_check_mark: Acceptance criteria**\n1. The fee is shown', 'list: b+ The fee is shown'],
  [
    '## AC\n- [ ] The fee is shown\n  - in euros\n- [ ] It can be paid (DONE)',
    'list: b+ The fee is shown | c? in euros | b+ It can be paid',
  ],
  ['## AC\n<!-- Write\n- one criterion -->\n- The fee is shown', 'list: b+ The fee is shown'],
  ['## AC\n- The fee is shown\n### Technical notes\n- Use the cache', 'list: b+ The fee is shown'],
  ['## AC\n- The fee is shown\n### Payment\n- It can be paid', 'list: b+ The fee is shown | b+ It can be paid'],
  [
    '## AC\nPerformance:\n- The fee is shown in 2 seconds\n\nOut of scope:\n- Cash',
    'list: c? Performance: | b+ The fee is shown in 2 seconds',
  ],
  ['## Critères d’acceptation\n- Le prix\n\n## Hors périmètre\n- Espèces', 'list: b+ Le prix'],
  ['## Akzeptanzkriterien\n- Preis\n### Technische Hinweise\n- Cache', 'list: b+ Preis'],
  ['## Criterios de aceptacion\n- Precio\n### Notas\n- Caja', 'list: b+ Precio'],
  ['## Critérios de aceitação\n- Preço\n### Fora do escopo\n- Dinheiro', 'list: b+ Preço'],
  ['## Acceptatiecriteria\n- Prijs\n### Buiten scope\n- Contant', 'list: b+ Prijs'],
  ['## Criteri di accettazione\n- Prezzo\n### Fuori ambito\n- Contanti', 'list: b+ Prezzo'],
  ['acceptance test coverage is low', 'none: '],
  ['## Definition of done\n- Reviewed', 'none: '],
  ['When I pay by card the page is empty.', 'none: '],
  ['Then select it, and pay the fee.', 'none: '],
  ['The office reviews it.\nThen, the wardens look at it.\nThen, somebody prints it.', 'none: '],
  ['Given this, we can print the letters, then send them.', 'none: '],
  ['When residents pay, they ask what it costs.\nBut there is a way: if we print it, then they know.', 'none: '],
  ['When I pay\nThen the fee is shown', 'gherkin: b+ When I pay/Then the fee is shown'],
  ['', 'none: '],
])('%j', (source, expected) => {
  if (expected === 'mixed-free') expect(brief(source)).toBe('list: t- Implement the page | t- Tests | b+ The fee is shown');
  else expect(brief(source)).toBe(expected);
});

test('the field wins over the description', () => {
  expect(brief('## AC\n- In the description', '- In the field')).toBe('list: b+ In the field');
});

describe('containers', () => {
  const p = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const list = (...texts: string[]): AdfNode => ({
    type: 'bulletList',
    content: texts.map((text) => ({ type: 'listItem', content: [p(text)] })),
  });
  const cell = (type: string, text: string): AdfNode => ({ type, content: [p(text)] });
  const row = (...content: AdfNode[]): AdfNode => ({ type: 'tableRow', content });
  const doc = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });

  test.each<[string, AdfDoc, string]>([
    [
      'panel',
      doc({ type: 'panel', content: [p('Acceptance criteria'), list('The fee is shown')] }, list('Not one')),
      'list: b+ The fee is shown',
    ],
    [
      'panel as a title',
      doc({ type: 'panel', content: [p('Acceptance criteria')] }, list('The fee is shown')),
      'list: b+ The fee is shown',
    ],
    [
      'expand',
      doc({ type: 'expand', attrs: { title: 'Acceptance criteria' }, content: [list('The fee is shown')] }, list('Not one')),
      'list: b+ The fee is shown',
    ],
    [
      'table column',
      doc({
        type: 'table',
        content: [
          row(cell('tableHeader', 'No'), cell('tableHeader', 'Acceptance criteria')),
          row(cell('tableCell', '1'), cell('tableCell', 'The fee is shown')),
        ],
      }),
      'list: b+ The fee is shown',
    ],
    [
      'table row',
      doc({
        type: 'table',
        content: [
          row(cell('tableHeader', 'Acceptance criteria'), cell('tableCell', 'The fee is shown')),
          row(cell('tableHeader', 'Notes'), cell('tableCell', 'Not one')),
        ],
      }),
      'list: b+ The fee is shown',
    ],
    [
      'rows of a table under a heading',
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'AC' }] },
        {
          type: 'table',
          content: [
            row(cell('tableHeader', 'No'), cell('tableHeader', 'What'), cell('tableHeader', 'State')),
            row(cell('tableCell', 'AC-1'), cell('tableCell', 'The fee is shown'), cell('tableCell', 'Done')),
            row(cell('tableCell', '2'), cell('tableCell', 'It can be paid'), cell('tableCell', '')),
          ],
        },
      ),
      'list: b+ The fee is shown | b+ It can be paid',
    ],
    [
      'an expand of notes among the criteria',
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'AC' }] },
        list('The fee is shown'),
        { type: 'expand', attrs: { title: 'Technical notes' }, content: [list('Use the cache')] },
        list('It can be paid'),
      ),
      'list: b+ The fee is shown | b+ It can be paid',
    ],
    [
      'lines of a paragraph, one of them struck out',
      doc({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'AC:' },
          { type: 'hardBreak' },
          { type: 'text', text: '- ' },
          { type: 'text', text: 'The fee is hidden', marks: [{ type: 'strike' }] },
          { type: 'hardBreak' },
          { type: 'text', text: '- The fee is shown' },
        ],
      }),
      'list: c? The fee is hidden | b+ The fee is shown',
    ],
  ])('%s', (_, source, expected) => {
    expect(brief(source)).toBe(expected);
  });
});
