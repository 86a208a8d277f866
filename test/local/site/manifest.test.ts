import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import { readManifest } from '../../../local/site/manifest.ts';
import { isShown } from '../../../local/site/server/condition.ts';

const real = (): unknown => parse(readFileSync('manifest.yml', 'utf8'));
const withModules = (modules: unknown): unknown => ({ ...(real() as object), modules });

describe('the manifest as the site reads it', () => {
  it('finds every screen of the app', () => {
    const types = readManifest(real()).modules.map((module) => module.type);
    expect(types).toEqual(expect.arrayContaining(['jira:issueContext', 'jira:issuePanel', 'jira:projectPage', 'jira:adminPage']));
  });

  it.each<[string, unknown, string]>([
    ['a module that the site does not have', { 'jira:backlogAction': [] }, 'jira:backlogAction'],
    [
      'a display condition that it cannot judge',
      { 'jira:issuePanel': [{ key: 'a', resource: 'main', title: 'A', displayConditions: { isAdmin: true } }] },
      'isAdmin',
    ],
    ['a module without a title', { 'jira:issuePanel': [{ key: 'a', resource: 'main' }] }, 'title of a'],
  ])('refuses %s by name', (_name, modules, words) => {
    expect(() => readManifest(withModules(modules))).toThrow(words);
  });
});

describe('the display condition', () => {
  const condition = readManifest(real()).modules.find((module) => module.condition !== null)?.condition ?? '';
  const shown = (property: unknown, expression: string | null = condition): boolean => {
    const sql = openDatabase(IN_MEMORY);
    if (property !== undefined)
      sql.run('insert into app_property (key, value_json) values (?, ?)', ['turned-on', JSON.stringify(property)]);
    return isShown(sql, expression, '10002');
  };

  it.each<[string, unknown, boolean]>([
    ['no property', undefined, false],
    ['an empty list', { ids: [] }, false],
    ['another project', { ids: [10000] }, false],
    ['this project', { ids: [10000, 10002] }, true],
  ])('with %s', (_name, property, expected) => {
    expect(shown(property)).toBe(expected);
  });

  it('does not count line breaks and indentation of the expression', () => {
    expect(shown({ ids: [10002] }, condition.replaceAll(' ', '\n  '))).toBe(true);
  });

  it('is loud about ids that would never match on a real site', () => {
    expect(() => shown({ ids: ['10002'] })).toThrow('not numbers');
  });

  it('is loud about any other expression', () => {
    expect(() => shown(undefined, 'issue.isEpic')).toThrow('cannot evaluate');
  });
});
