import { createRecorder } from '../../../local/recorder.ts';
import type { RequestRecord } from '../../../local/types.ts';

const line = (values: Partial<Omit<RequestRecord, 'id'>>): Omit<RequestRecord, 'id'> => ({
  at: '2026-06-01T08:00:00.000Z',
  channel: 'bridge',
  source: 'issue-summary',
  method: 'GET',
  path: '/rest/api/3/issue/1',
  status: 200,
  milliseconds: 2,
  points: 0,
  bytes: 10,
  user: null,
  parent: null,
  ...values,
});

describe('the inspector', () => {
  it('counts what a function asked for with the surface that called it', () => {
    const recorder = createRecorder();
    recorder.record(line({}));
    const call = recorder.record(line({ channel: 'invoke', method: 'CALL', path: 'openItem', milliseconds: 30, bytes: 5 }));
    recorder.record(line({ channel: 'function', source: 'resolver', parent: call.id, points: 2 }));
    recorder.record(line({ channel: 'kvs', source: 'resolver', parent: call.id, path: '/api/v1/get' }));
    recorder.record(line({ channel: 'shell', source: 'shell', status: 429 }));
    expect(recorder.counters(0)).toEqual({
      'issue-summary': {
        jiraRequests: 2,
        invokes: 1,
        kvsRequests: 1,
        events: 0,
        points: 2,
        bytes: 35,
        tooMany: 0,
        functionMilliseconds: 30,
      },
      shell: { jiraRequests: 1, invokes: 0, kvsRequests: 0, events: 0, points: 0, bytes: 10, tooMany: 1, functionMilliseconds: 0 },
    });
  });

  it('counts from a mark', () => {
    const recorder = createRecorder();
    recorder.record(line({}));
    const mark = recorder.mark();
    expect(recorder.since(mark)).toEqual([]);
    recorder.record(line({ path: '/rest/api/3/field' }));
    expect(recorder.since(mark).map((record) => record.path)).toEqual(['/rest/api/3/field']);
  });

  it('keeps its lines after a reset, which only moves where the drawer begins', () => {
    const recorder = createRecorder();
    recorder.record(line({}));
    recorder.reset();
    expect(recorder.resetMark()).toBe(recorder.mark());
    expect(recorder.since(0)).toHaveLength(1);
  });
});
