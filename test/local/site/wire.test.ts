import { createChannel, unseal, type Channel } from '../../../local/site/app/bridge/wire.ts';

/** Two ends of the wire, connected through a copy as between two windows (nothing but data crosses). */
function connect(operations: Record<string, (payload: unknown) => unknown>) {
  const told: unknown[] = [];
  const ends: { frame?: Channel; site?: Channel } = {};
  const deliver = (to: () => Channel | undefined) => (data: unknown) => {
    const message = unseal(JSON.parse(JSON.stringify(data)));
    if (message !== null) queueMicrotask(() => to()?.receive(message));
  };
  const frame = createChannel({ post: deliver(() => ends.site), onTell: () => undefined });
  ends.frame = frame;
  ends.site = createChannel({
    post: deliver(() => ends.frame),
    onCall: async (name, payload) => {
      const operation = operations[name];
      if (operation === undefined) throw new Error(`no ${name}`);
      return operation(payload);
    },
    onTell: (name, value) => told.push([name, value]),
  });
  return { frame, told };
}

describe('the wire between a frame and the site', () => {
  it('carries calls and answers', async () => {
    const { frame } = connect({ add: (payload) => (payload as number[]).reduce((a, b) => a + b) });
    await expect(frame.call('add', [1, 2, 3])).resolves.toBe(6);
  });

  it('carries failures by their message', async () => {
    const { frame } = connect({});
    await expect(frame.call('missing', null)).rejects.toThrow('no missing');
  });

  it('carries functions both ways', async () => {
    const heard: unknown[] = [];
    const callbacks: ((value: unknown) => unknown)[] = [];
    const { frame } = connect({
      on: (payload) => {
        callbacks.push((payload as { callback: (value: unknown) => unknown }).callback);
        return { unsubscribe: () => 'gone' };
      },
    });
    const subscription = (await frame.call('on', { callback: (value: unknown) => heard.push(value) })) as {
      unsubscribe: () => Promise<unknown>;
    };
    await callbacks[0]?.({ deep: [1] });
    expect(heard).toEqual([{ deep: [1] }]);
    await expect(subscription.unsubscribe()).resolves.toBe('gone');
  });

  it('tells without waiting', async () => {
    const { frame, told } = connect({});
    frame.tell('height', 120);
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual([['height', 120]]);
  });

  it.each([null, 'text', {}, { message: {} }, { plumblineBridge: 1 }])('ignores what is no message: %p', (data) => {
    expect(unseal(data)).toBeNull();
  });
});
