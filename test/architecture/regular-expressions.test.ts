import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isSafePattern } from 'redos-detector';
import ts from 'typescript';
import type * as analysis from '../../src/domain/analyze-issue.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { snapshotOf } from '../domain/snapshot-of.ts';
import { EXCUSED } from './excused-expressions.ts';
import { slowOn } from './hostile-texts.ts';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['src/domain', 'src/jira'];
/** Ways to go back that an expression may have at one place: more make a hostile text of 50 kB slow. */
const MOST_WAYS = 300;

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface Sources {
  readonly literals: readonly Expression[];
  /** Where code builds an expression out of strings: file and line. */
  readonly built: readonly string[];
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name)),
).sort();

function read(file: string): Sources {
  const literals: Expression[] = [];
  const built: string[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const placeOf = (node: ts.Node): string => `${relative(ROOT, file)}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') built.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, built };
}

const sources = files.map(read);

/** Repeats without an upper bound: without one, the worst case is a multiple of the length. */
const REPEATS_WITHOUT_END = /(?<!\\)[*+]|\{\d+,\}/;
/** The checker treats these as if they were not there. */
const LOOKS_AROUND = /\\[bB]|\(\?<?[=!]/;
const CHECKED_MS = 400;
/** Longer ones are word lists: the checker runs out of time. */
const LONGEST_CHECKED = 400;

/**
 * Why an expression is slow on some text; `null` when its worst case grows with the length only.
 * The checker proves one attempt, from one place: it sees every way back, but not what a word boundary or a look-behind rules out.
 * Attempts from every place, and what it cannot read, are tried on hostile texts built of the expression's own words.
 */
function problemOf({ source, flags }: Omit<Expression, 'place'>): string | null {
  const slow = slowOn({ source, flags });
  if (slow !== null || source.length > LONGEST_CHECKED || !REPEATS_WITHOUT_END.test(source) || LOOKS_AROUND.test(source)) return slow;
  const { error } = isSafePattern(`^(?:${source})`, {
    maxScore: MOST_WAYS,
    timeout: CHECKED_MS,
    // The checker takes one of the two.
    caseInsensitive: flags.includes('i') && !flags.includes('u'),
    unicode: flags.includes('u'),
    dotAll: flags.includes('s'),
    multiLine: flags.includes('m'),
  });
  // Out of time is no verdict; the hostile texts were.
  return error === 'hitMaxScore' ? 'the checker finds too many ways' : null;
}

const slow = (expressions: readonly Expression[]): readonly string[] =>
  [...new Map(expressions.map((expression) => [`${expression.source}/${expression.flags}`, expression])).values()]
    .filter(({ source }) => !Object.hasOwn(EXCUSED, source))
    .flatMap((expression) => {
      const problem = problemOf(expression);
      return problem === null ? [] : [`${expression.place}: ${problem}: /${expression.source}/${expression.flags}`];
    });

test('the check itself finds slow expressions and passes quick ones', () => {
  expect(problemOf({ source: '(a+)+b', flags: '' })).not.toBeNull();
  expect(problemOf({ source: '(?:^|,)\\s*\\s*$', flags: '' })).not.toBeNull();
  expect(problemOf({ source: '^as an? [a-z]+', flags: 'u' })).toBeNull();
});

test('every expression that is written down takes linear time', () => {
  const all = sources.flatMap(({ literals }) => literals);
  expect(all.length).toBeGreaterThan(50);
  expect(slow(all)).toEqual([]);
}, 300_000);

const IN_EACH_LANGUAGE = [
  'As a clerk, I want to see permits so that I can help',
  'En tant que résident, je veux renouveler mon permis afin de me garer',
  'Als Anwohner möchte ich meinen Ausweis verlängern, damit ich parken kann',
  'Como vecino, quiero renovar mi permiso para poder aparcar',
  'Como morador, quero renovar a minha licença para que possa estacionar',
  'Als bewoner wil ik mijn vergunning verlengen zodat ik kan parkeren',
  'Come residente, voglio rinnovare il permesso per poter parcheggiare',
];

describe('expressions that are built out of word lists', () => {
  const made = new Map<string, Expression>();
  const isOurs = /\((.*(?:src[\\/](?:domain|jira))[^:]*):(\d+):\d+\)|at (\S*src[\\/](?:domain|jira)[^:]*):(\d+):\d+/;

  beforeAll(() => {
    const Plain = globalThis.RegExp;
    const remember = (expression: RegExp): RegExp => {
      const line = (new Error().stack ?? '').split('\n').find((row) => isOurs.test(row));
      const match = line === undefined ? null : isOurs.exec(line);
      const place = `${relative(ROOT, match?.[1] ?? match?.[3] ?? '')}:${match?.[2] ?? match?.[4] ?? ''}`;
      if (match !== null) made.set(`${place} ${expression.source}`, { place, source: expression.source, flags: expression.flags });
      return expression;
    };
    globalThis.RegExp = new Proxy(Plain, {
      construct: (target, args: [string, string?]) => remember(Reflect.construct(target, args) as RegExp),
      apply: (target, _self, args: [string, string?]) => remember(Reflect.construct(target, args) as RegExp),
    });
    try {
      for (const file of files) jest.requireActual(file);
      // Some are made for the first text in their language.
      const { analyzeIssue } = jest.requireActual<typeof analysis>('../../src/domain/analyze-issue.ts');
      for (const summary of IN_EACH_LANGUAGE)
        analyzeIssue(snapshotOf({ summary, description: `${summary}\n\nGiven a\nWhen b\nThen c` }), DEFAULT_SETTINGS);
    } finally {
      globalThis.RegExp = Plain;
    }
  });

  test('are built once, when their file loads or the first text is read', () => {
    const places = new Set([...made.values()].map(({ place }) => place.slice(0, place.lastIndexOf(':'))));
    const late = sources.flatMap(({ built }) => built).filter((place) => !places.has(place.slice(0, place.lastIndexOf(':'))));
    expect(late).toEqual([]);
  });

  test('take linear time', () => {
    expect(slow([...made.values()])).toEqual([]);
  }, 300_000);
});

test('an excuse is for an expression that exists', () => {
  const known = new Set(sources.flatMap(({ literals }) => literals.map(({ source }) => source)));
  expect(Object.keys(EXCUSED).filter((source) => !known.has(source))).toEqual([]);
  for (const reason of Object.values(EXCUSED)) expect(reason.length).toBeGreaterThan(20);
});
