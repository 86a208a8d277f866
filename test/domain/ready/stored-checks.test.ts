import { analyzeIssue } from '../../../src/domain/analyze-issue.ts';
import { storedChecks } from '../../../src/domain/ready/stored-checks.ts';
import { toStoredAnalysis } from '../../../src/domain/stored-analysis.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE } from '../../../src/shared/settings.ts';
import { plainToDoc } from '../../../src/domain/text/adf/plain-to-doc.ts';
import { snapshot as itemOf } from '../../support/snapshots.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, profile: { ...NEUTRAL_PROFILE, requireCriteria: true, requireEstimate: true, sizeLimit: 8 } };

test.each([
  {
    name: 'all is fine',
    summary: 'As a clerk, I want a list so that I find permits',
    description: 'Acceptance criteria:\n- The list shows the end date.',
    estimate: 3,
  },
  { name: 'everything is missing', summary: 'TODO', description: '', estimate: null },
  { name: 'too big', summary: 'As a clerk, I want a list so that I find permits', description: '', estimate: 13 },
])('the stored result says the same as the text: $name', ({ summary, description, estimate }) => {
  const snapshot = itemOf(1, { summary, description: description === '' ? null : plainToDoc(description), estimate });
  for (const settings of [SETTINGS, DEFAULT_SETTINGS]) {
    const analysis = analyzeIssue(snapshot, settings);
    const stored = storedChecks(toStoredAnalysis(analysis, { epoch: 1, day: '2026-11-21' }), snapshot, settings);
    const facts = (checks: typeof stored): unknown => checks.map((check) => (check.id === 'text' ? [check.id, check.state] : check));
    expect(facts(stored)).toEqual(facts(analysis.checks));
  }
});
