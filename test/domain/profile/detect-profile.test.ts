import { detectProfile } from '../../../src/domain/profile/detect-profile.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import { snapshot } from '../../support/snapshots.ts';

describe('detectProfile', () => {
  const NOW = new Date('2026-06-01T00:00:00Z');
  const stories = (count: number, estimated: number): IssueSnapshot[] =>
    Array.from({ length: count }, (_, at) =>
      snapshot(at, { category: 'done', estimate: at < estimated ? 3 : null, summary: 'Renew a permit', description: null }),
    );

  test.each([
    ['80 % estimated', stories(10, 8), [20, 24, 18], { requireEstimate: true, sizeLimit: 10 }],
    ['fewer', stories(10, 7), [20, 24, 18], { requireEstimate: false, sizeLimit: 10 }],
    ['two sprints say nothing about size', stories(10, 10), [20, 24], { sizeLimit: null }],
    ['four items say nothing about habits', stories(4, 4), [], { requireEstimate: false, requireTemplate: false, requireCriteria: false }],
  ])('%s', (_, done, velocities, expected) => {
    expect(detectProfile(done, velocities, NOW)).toMatchObject(expected);
  });
});
