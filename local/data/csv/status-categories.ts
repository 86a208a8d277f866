import type { Ask } from './columns.ts';

export type Category = 'new' | 'indeterminate' | 'done';

const STATED: Readonly<Record<string, Category>> = {
  'to do': 'new',
  new: 'new',
  'in progress': 'indeterminate',
  indeterminate: 'indeterminate',
  done: 'done',
  complete: 'done',
};
const BY_NAME: readonly (readonly [Category, RegExp])[] = [
  ['done', /^(?:done|closed|resolved|released|canceled|cancelled|won't (?:do|fix))$/i],
  ['indeterminate', /progress|review|test|qa|verify|implement|develop|blocked/i],
  ['new', /^(?:to ?do|open|new|backlog|reopened|ready.*|selected.*|refine.*|waiting|ideas?)$/i],
];
const CHOICES: readonly Category[] = ['new', 'indeterminate', 'done'];

/** What is known of one status from the rows that have it. */
export interface StatusUse {
  readonly name: string;
  /** What a category column says, if there is one. */
  readonly stated: string | null;
  /** Whether every item in it has a resolution. */
  readonly allResolved: boolean;
}

/** The category of each status: as stated, by its name, by asking; else done where everything in it is resolved, and to do otherwise. */
export async function categoriesOf(
  uses: readonly StatusUse[],
  ask: Ask,
): Promise<{ readonly of: ReadonlyMap<string, Category>; readonly told: readonly string[] }> {
  const of = new Map<string, Category>();
  const told: string[] = [];
  for (const { name, stated, allResolved } of uses) {
    const known = STATED[stated?.toLowerCase() ?? ''] ?? BY_NAME.find(([, pattern]) => pattern.test(name))?.[0];
    if (known !== undefined) {
      of.set(name, known);
      continue;
    }
    const answer = await ask(`Is the status “${name}” …`, ['work to do', 'work in progress', 'finished work']);
    const guess = allResolved ? 'done' : 'new';
    of.set(name, (answer === null ? undefined : CHOICES[answer]) ?? guess);
    if (answer === null)
      told.push(
        `Unclear: the status “${name}” was taken for ${guess === 'done' ? 'finished work, since all of it is resolved' : 'work to do'}.`,
      );
  }
  return { of, told };
}
