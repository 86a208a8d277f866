import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_KINDS, isOwnCheck, READY_CHECKS } from '../../../src/domain/ready/check-kinds.ts';
import { READY_CHECK_CODES, type ReadyCheckId } from '../../../src/shared/analysis.ts';

const PAGE = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'metrics.md'), 'utf8');

test.each<[ReadyCheckId, object, string]>([
  ['text', { kind: 'own-facts', code: 'd1' }, 'own facts'],
  ['criteria', { kind: 'own-facts', code: 'd2' }, 'own facts'],
  ['estimate', { kind: 'jql', code: 'd3', field: 'estimate', missedWhen: 'empty' }, 'own facts, answerable in JQL'],
  ['small', { kind: 'jql', code: 'd4', field: 'estimate', missedWhen: 'above-size-limit' }, 'own facts, answerable in JQL'],
  ['question', { kind: 'list', from: 'notes' }, 'list only'],
  ['blocked', { kind: 'list', from: 'links' }, 'list only'],
])('%s is of its kind, and the page says so', (id, kind, words) => {
  expect(CHECK_KINDS[id]).toEqual(kind);
  expect(PAGE).toContain(`| ${id} | ${words} |`);
});

test('each check has its place', () => {
  expect(READY_CHECKS).toEqual(Object.keys(CHECK_KINDS));
});

test('what is stored is what follows from own facts, and nothing else', () => {
  expect(READY_CHECKS.filter(isOwnCheck)).toEqual(Object.keys(READY_CHECK_CODES));
});
