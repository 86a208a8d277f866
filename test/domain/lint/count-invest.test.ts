import { countInvest } from '../../../src/domain/lint/count-invest.ts';
import { RULES } from '../../../src/domain/lint/rules/index.ts';
import { DEFAULT_LINT, type LintConfig } from '../../../src/shared/lint-config.ts';

const letterOf = (id: string) => RULES.find((rule) => rule.id === id)?.letter;
/** A team that turned off all rules but these. */
const only = (...ids: readonly string[]): LintConfig => ({
  ...DEFAULT_LINT,
  rules: Object.fromEntries(RULES.map(({ id }) => [id, { level: ids.includes(id) ? ('warning' as const) : ('off' as const) }])),
});
const assessed = (config: LintConfig, withOthers = false): string =>
  Object.entries(countInvest([], config, 'Story', withOthers))
    .flatMap(([letter, count]) => (count === null ? [] : [letter]))
    .join('');

test('a letter that no rule of this team looks at is not assessed', () => {
  expect(assessed(only())).toBe('');
  expect(assessed(only('vague-term'))).toBe(letterOf('vague-term'));
});

test('nothing against it does not make a story negotiable', () => {
  const n = RULES.filter(({ letter }) => letter === 'N').map(({ id }) => id);
  expect(n.length).toBeGreaterThan(0);
  expect(assessed(only(...n))).toBe('');
});

test('rules about other items count only where those were read', () => {
  const [live] = RULES.filter((rule) => rule.live === true && rule.kinds.includes('story'));
  if (live === undefined) throw new Error('no rule looks at other items');
  expect([assessed(only(live.id)), assessed(only(live.id), true)]).toEqual(['', live.letter]);
});
