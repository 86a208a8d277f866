import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRIOR } from '../../../src/domain/forecast/prior.ts';
import { HEALTH_PARTS } from '../../../src/domain/health/health-parts.ts';
import type { TileId } from '../../../src/shared/health.ts';
import { tileCounted, tileLabel } from '../../../src/shared/texts/health.ts';

const PAGE = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'metrics.md'), 'utf8');
const TILES: readonly TileId[] = ['backlog', 'ready', 'noEstimate', 'blocked', 'unchanged', 'new'];

test.each(TILES)('the page says of %s what the screen says', (id) => {
  const [rule = ''] = tileCounted({ id, value: 1, jql: '', exactness: 'exact' }).split(' Counted one by one.');
  expect(PAGE).toContain(`| ${tileLabel(id)} | “${rule}” |`);
});

test('the page gives the levels and weights that are computed with', () => {
  for (const name of ['low', 'middle', 'high'] as const) {
    expect(PAGE).toContain(PRIOR.levels.map((level) => `${(100 * level[name]).toFixed(1)} %`).join(' | '));
  }
  for (const { weight } of Object.values(HEALTH_PARTS)) expect(PAGE).toContain(`| ${weight.toFixed(2)} |`);
});
