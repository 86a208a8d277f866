import { readHead, readRecord } from '../../src/adapters/storage/head-shape.ts';
import { readProject, readSite } from '../../src/adapters/storage/setting-shape.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE } from '../../src/shared/settings.ts';
import { PROJECT } from '../usecases/fakes.ts';

const SCORE = {
  v: 1,
  id: '10042',
  rev: 1,
  m: 'wsjf',
  sv: 1,
  i: { ubv: 8 },
  f: {},
  x: {},
  at: { ubv: '2026-11-20' },
  s: '2026-11-20',
  h: '',
};
const RECORD = { score: SCORE, at: '2026-11-20T10:00:00.000Z', by: 'ref' };
const HEAD = { projectId: '10000', rev: 1, pub: 1, at: RECORD.at, by: 'ref', body: { v: 1, current: RECORD, pending: null } };
const PROJECT_ROW = {
  projectId: '10000',
  rev: 3,
  at: RECORD.at,
  by: 'ref',
  body: { v: 1, settings: { ...DEFAULT_SETTINGS, on: true }, boardId: null, fields: null, fieldNames: [], minEpoch: 2, jobId: null },
};

test('what was stored reads back', () => {
  expect(readHead(HEAD)).toEqual({ projectId: '10000', rev: 1, pub: 1, at: RECORD.at, by: 'ref', current: RECORD, pending: null });
  expect(readProject(PROJECT, PROJECT_ROW)).toMatchObject({ rev: 3, minEpoch: 2, settings: { on: true } });
});

test('nothing stored is nothing', () => {
  for (const row of [undefined, null]) expect([readHead(row), readProject(PROJECT, row), readSite(row)]).toEqual([null, null, null]);
});

test('a record that we do not understand stops us, so that it is never overwritten', () => {
  expect(() => readHead({ ...HEAD, body: { current: { score: { v: 9, id: '10042' }, at: '', by: '' }, pending: null } })).toThrow(
    'not a score',
  );
  expect(() => readProject(PROJECT, { ...PROJECT_ROW, body: { settings: 'none' } })).toThrow('Expected Object');
  expect(() => readSite({ rev: 1, at: '', body: {} })).toThrow('"epoch"');
});

test('an entry of history that we do not understand is left out', () => {
  expect(readRecord({ ...RECORD, score: { v: 9, id: '10042' } })).toBeNull();
  expect(readRecord('nonsense')).toBeNull();
});

test('parts that came later have defaults', () => {
  const old = {
    ...PROJECT_ROW,
    body: { ...PROJECT_ROW.body, fieldNames: undefined, settings: { on: true, model: 'kano', checks: { story: [] } } },
  };
  expect(readProject(PROJECT, old)).toMatchObject({
    fieldNames: [],
    settings: { on: true, model: 'wsjf', scaleVersion: 1, profile: NEUTRAL_PROFILE, checks: DEFAULT_SETTINGS.checks },
  });
  expect(readSite({ rev: 1, at: '', body: { epoch: 4, turnedOn: [] } })).toMatchObject({ epoch: 4, migration: 0, writeMovesUpdated: null });
});
