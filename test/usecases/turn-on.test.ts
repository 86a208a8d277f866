import type { JiraClient } from '../../src/jira/client-types.ts';
import { turnOff } from '../../src/usecases/turn-off.ts';
import { turnOn } from '../../src/usecases/turn-on.ts';
import { CALLER, fakeServer, Killed, newWorld, PROJECT, refusal, type World } from './fakes.ts';

const board = (answer: () => Promise<never> | Promise<unknown>): Partial<JiraClient> => ({
  boardConfiguration: answer as JiraClient['boardConfiguration'],
});
const seen = board(async () => ({ filterId: '1', estimationFieldId: null, doneStatusIds: [], columns: [] }));
const ON = { projectId: PROJECT, boardId: 4 };

test('proof, record, list, mirror, work: in this order', async () => {
  const world = newWorld();
  const reply = await turnOn(fakeServer(world, { asUser: seen }), CALLER, ON);
  expect(world.steps).toEqual(['saveJob', 'saveProject', 'saveSite', 'setAppProperty', 'push']);
  expect(reply).toMatchObject({ ok: true });
  expect(world.projects.get(PROJECT)).toMatchObject({ boardId: 4, settings: { on: true } });
  expect(world.site?.turnedOn).toEqual([{ projectId: PROJECT, boardId: 4 }]);
  expect(world.properties.get('turned-on')).toEqual({ ids: [10000] });
});

test.each([null, { mayAdminister: false }])('without the right (%j) nothing happens', async (right) => {
  const world = newWorld();
  const deps = fakeServer(world, { access: { viewProject: async () => right }, asUser: seen });
  for (const reply of [await turnOn(deps, CALLER, ON), await turnOff(deps, CALLER, { projectId: PROJECT })])
    expect(reply).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'administer' } });
  expect(world.steps).toEqual([]);
});

test('a board that the caller cannot see is refused', async () => {
  const world = newWorld();
  const deps = fakeServer(world, { asUser: board(() => Promise.reject(refusal(404))) });
  expect(await turnOn(deps, CALLER, ON)).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'boardId' } });
  expect(world.steps).toEqual([]);
});

test('pressing the button twice starts one fill', async () => {
  const world = newWorld();
  const deps = fakeServer(world, { asUser: seen });
  const [first, second] = [await turnOn(deps, CALLER, ON), await turnOn(deps, CALLER, ON)];
  expect(first).toEqual(second);
  expect(world.pushed).toHaveLength(1);
});

const KILLS = [1, 2, 3, 4, 5].flatMap((at) => [
  { at, when: 'before' as const },
  { at, when: 'after' as const },
]);

test.each(KILLS)('killed at step $at, $when: turning on once more leads to the same end', async (fault) => {
  const world: World = newWorld();
  world.fault = fault;
  await expect(turnOn(fakeServer(world, { asUser: seen }), CALLER, ON)).rejects.toThrow(Killed);
  world.fault = null;
  world.now += 11 * 60_000;
  expect(
    await turnOn({ ...fakeServer(world, { asUser: seen }), system: { ...fakeServer(world).system, newId: () => 'second' } }, CALLER, ON),
  ).toMatchObject({ ok: true });
  expect(world.projects.get(PROJECT)?.settings.on).toBe(true);
  expect(world.properties.get('turned-on')).toEqual({ ids: [10000] });
  expect(world.pushed.at(-1)).toEqual({ kind: 'fill', jobId: world.projects.get(PROJECT)?.jobId });
});

test('off: out of the list, habits stay', async () => {
  const world = newWorld();
  const deps = fakeServer(world, { asUser: seen });
  await turnOn(deps, CALLER, ON);
  expect(await turnOff(deps, CALLER, { projectId: PROJECT })).toEqual({ ok: true, value: { off: true } });
  expect(world.projects.get(PROJECT)).toMatchObject({ boardId: 4, settings: { on: false } });
  expect(world.properties.get('turned-on')).toEqual({ ids: [] });
});
