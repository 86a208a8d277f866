// The bridge that a screen finds in the page, for tests: handlers by operation, `invoke:<function>` for resolver lines.
const handlers = new Map();

globalThis.__bridge = {
  callBridge: async (operation, payload) => {
    const name = operation === 'invoke' ? `invoke:${payload.functionKey}` : operation;
    const handler = handlers.get(name);
    if (!handler) throw new Error(`This test gives no answer to the bridge operation ${name}.`);
    return handler(operation === 'invoke' ? payload.payload : payload);
  },
};

globalThis.fakeBridge = { on: (name, handler) => handlers.set(name, handler), reset: () => handlers.clear() };
