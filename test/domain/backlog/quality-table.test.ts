import { qualityCsv } from '../../../src/domain/backlog/quality-table.ts';
import type { QualityItem } from '../../../src/shared/backlog-quality.ts';
import type { Finding } from '../../../src/shared/finding.ts';
import { backlogQualityTexts } from '../../../src/shared/texts/backlog-quality.ts';
import { snapshotOf } from '../snapshot-of.ts';

const finding = (message: string): Finding => ({
  rule: 'r',
  code: 's11',
  severity: 'error',
  letter: 'T',
  span: null,
  message,
  suggestions: ['-1+2'],
});
const item = (summary: string, ...messages: readonly string[]): QualityItem => ({
  id: snapshotOf().id,
  isStory: true,
  findings: messages.map(finding),
  own: { e: 0, w: 0 },
  snapshot: snapshotOf({ summary }),
  place: 3,
  sprint: null,
  before: null,
});

test('one line a finding; nothing that a spreadsheet would run; quotes and line ends stay in their cell', () => {
  const csv = qualityCsv(
    [item('=HYPERLINK("http://x","y")', 'Two wishes, “a” and "b".\nEach alone.', '@SUM(A1)'), item('Fine')],
    backlogQualityTexts,
  );
  expect(csv).toBe(
    'Work item,Title,Place,Sprint,Weight,Finding,What would settle it\r\n' +
      `PERM-142,"'=HYPERLINK(""http://x"",""y"")",3,,must fix,"Two wishes, “a” and ""b"".\nEach alone.",'-1+2\r\n` +
      `PERM-142,"'=HYPERLINK(""http://x"",""y"")",3,,must fix,'@SUM(A1),'-1+2\r\n`,
  );
});
