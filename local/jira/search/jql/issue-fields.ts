import type { SqlValue } from '../../../database/sql.ts';
import { findIssue, visibleIssues } from '../../access.ts';
import { type JqlEnvironment, noSuchValue, problem } from './environment.ts';
import type { Comparison, JqlField } from './field.ts';
import { among, both, either, fold, type Fragment, fragment } from './fragment.ts';

/** Id of the issue that a literal names, where the caller may see it. */
function readIssue(env: JqlEnvironment, text: string, field: string): readonly SqlValue[] {
  const id = findIssue(env.ctx, text);
  if (id !== null && visibleIssues(env.ctx, env.principal, [id]).has(id)) return [id];
  if (/^\d+$/.test(text)) return noSuchValue(env, text, field);
  return problem(
    env,
    /^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(text)
      ? `An issue with key '${text}' does not exist for field '${field}'.`
      : `The issue key '${text}' for field '${field}' is invalid.`,
  );
}

/** `key`, `id`, `issue`: ranges compare numbers inside the project of the key. */
export function keyField(env: JqlEnvironment, name: string): JqlField {
  return {
    name,
    kind: 'issue',
    read: (text) => readIssue(env, text, name),
    equals: (values) => among('i.id', values),
    present: () => fragment('1'),
    compare: (operator, values) => either(...values.map((value) => compareKey(env, name, operator, String(value)))),
    order: "(select p.key from project p where p.id = i.project_id) || printf('%09d', i.number)",
  };
}

function compareKey(env: JqlEnvironment, name: string, operator: Comparison, text: string): Fragment {
  if (/^\d+$/.test(text)) return fragment(`i.id ${operator} ?`, [Number(text)]);
  const [, key = '', number = '0'] = /^(.+)-(\d+)$/.exec(text) ?? [];
  const project = env.projects.find((row) => String(row.key).toLowerCase() === key.toLowerCase());
  if (project === undefined) {
    problem(
      env,
      key === ''
        ? `The issue key '${text}' for field '${name}' is invalid.`
        : `An issue with key '${text}' does not exist for field '${name}'.`,
    );
    return fragment('0');
  }
  return both(fragment('i.project_id = ?', [project.id ?? null]), fragment(`i.number ${operator} ?`, [Number(number)]));
}

/** `parent`, and "Epic Link", which means the same since parents were unified. */
export function parentField(env: JqlEnvironment, name: string): JqlField {
  const present = fragment('i.parent_id is not null');
  return {
    name,
    kind: 'issue',
    read: (text) => readIssue(env, text, name),
    equals: (values) => both(present, among('i.parent_id', values)),
    present: () => present,
    order: '(select o.key from issue o where o.id = i.parent_id)',
  };
}

/** Only ends that the caller may see count: a hidden item shows in no search. */
const linkedWhere = (env: JqlEnvironment, test: Fragment): Fragment =>
  fragment(
    `i.id in (select l.issue_id from idx_link l join idx_issue o on o.id = l.other_id where ${env.visible('o')} and ${test.sql})`,
    test.values,
  );

/** How the issue stands to others: "is blocked by", or the name of the type for either direction. */
export function linkTypeField(env: JqlEnvironment, name: string): JqlField {
  return {
    name,
    kind: 'other',
    read: (text) => {
      const phrases = linkPhrases(env, text);
      return phrases.length === 0 ? noSuchValue(env, text, name) : phrases;
    },
    equals: (values) => linkedWhere(env, among('l.phrase', values)),
    present: () => linkedWhere(env, fragment('1')),
  };
}

/** Folded phrases that a link type's name or one of its two phrases stands for. */
function linkPhrases(env: JqlEnvironment, text: string): string[] {
  const wanted = text.toLowerCase();
  const phrases = env.ctx.sql.all('select name, inward, outward from link_type').flatMap((row) => {
    const sides = [String(row.outward), String(row.inward)];
    return String(row.name).toLowerCase() === wanted ? sides : sides.filter((side) => side.toLowerCase() === wanted);
  });
  return [...new Set(phrases.map(fold))];
}

/** Linked, in whatever way, to one of these issues. */
export function issueLinkField(env: JqlEnvironment, name: string): JqlField {
  return {
    name,
    kind: 'issue',
    read: (text) => readIssue(env, text, name),
    equals: (values) => linkedWhere(env, among('l.other_id', values)),
    present: () => linkedWhere(env, fragment('1')),
  };
}

/** Ids of the visible issues that `linkedIssues(key, type)` stands for. */
export function linkedIssueIds(env: JqlEnvironment, key: string, type: string | undefined): readonly SqlValue[] {
  const [id] = readIssue(env, key, 'issue');
  if (id === undefined) return [];
  const phrases = type === undefined ? null : linkPhrases(env, type);
  if (phrases?.length === 0) return problem(env, `Issue link type '${type}' does not exist.`);
  const rows = env.ctx.sql.all(
    `select distinct l.other_id from idx_link l join idx_issue o on o.id = l.other_id
     where l.issue_id = ?1 and (?2 is null or l.phrase in (select value from json_each(?2))) and ${env.visible('o')}`,
    [id, phrases === null ? null : JSON.stringify(phrases)],
  );
  return rows.map((row) => row.other_id ?? null);
}
