import { RULES } from '../../../src/domain/lint/rules/index.ts';
import { readyIds, settingsEffect } from '../../../src/domain/ready/settings-effect.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

const items = [
  snapshotOf({ id: '1' as IssueId, summary: 'As a resident, I want to renew my permit so that I can keep parking.', estimate: 3 }),
  snapshotOf({ id: '2' as IssueId, summary: 'TBD', estimate: 3 }),
  snapshotOf({ id: '3' as IssueId, summary: 'As a warden, I want to scan a plate so that I find its permit.', estimate: null }),
];
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

test('says which items stop and which start being ready, in the given order', () => {
  const off = {
    ...DEFAULT_SETTINGS,
    lint: { ...DEFAULT_LINT, rules: Object.fromEntries(RULES.map(({ id }) => [id, { level: 'off' as const }])) },
  };
  const estimates = { ...DEFAULT_SETTINGS, profile: { ...NEUTRAL_PROFILE, requireEstimate: true } };
  const now = readyIds(items, DEFAULT_SETTINGS);
  expect(now.has('2')).toBe(false);
  expect(now.has('1')).toBe(true);
  const lax = settingsEffect(items, now, readyIds(items, off));
  expect([ids(lax.stopped), ids(lax.started)]).toEqual([[], ['2']]);
  const strict = settingsEffect(items, now, readyIds(items, estimates));
  expect([ids(strict.stopped), ids(strict.started)]).toEqual([['3'], []]);
  expect(settingsEffect(items, now, now)).toEqual({ stopped: [], started: [] });
});
