import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATER_OPS } from '../../../src/cli/eval/rater-ops.ts';
import { SCORING_OPS } from '../../../src/cli/eval/scoring-ops.ts';
import { TABLE_OPS } from '../../../src/cli/eval/table-ops.ts';
import { UNCERTAINTY_OPS } from '../../../src/cli/eval/uncertainty-ops.ts';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'models.md'), 'utf8');

test.each(Object.keys({ ...SCORING_OPS, ...TABLE_OPS, ...UNCERTAINTY_OPS, ...RATER_OPS }))('docs/models.md explains %s', (name) => {
  expect(page).toContain(`\`${name}\``);
});
