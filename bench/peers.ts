import writeGood from 'write-good';

/** A prose linter, ready to read one sentence. */
export interface Peer {
  readonly name: string;
  check(text: string): unknown;
}

/** The prose linters that teams run on text, each as its makers set it up. Loaded when asked for: most are ES modules only. */
export async function loadPeers(): Promise<readonly Peer[]> {
  return [{ name: 'write-good', check: (text) => writeGood(text) }, await alexPeer(), await textlintPeer(), await retextPeer()];
}

async function alexPeer(): Promise<Peer> {
  const { text: check } = await import('alex');
  return { name: 'alex', check: (text) => check(text).messages.length };
}

async function textlintPeer(): Promise<Peer> {
  const { TextlintKernel } = await import('@textlint/kernel');
  const { default: plugin } = await import('@textlint/textlint-plugin-text');
  const { default: rule } = await import('textlint-rule-write-good');
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrapped(plugin) }],
    rules: [{ ruleId: 'write-good', rule: unwrapped(rule) }],
  };
  return { name: 'textlint with write-good', check: (text) => kernel.lintText(text, options) };
}

async function retextPeer(): Promise<Peer> {
  const [{ retext }, { default: english }, { default: simplify }, { default: passive }] = await Promise.all([
    import('retext'),
    import('retext-english'),
    import('retext-simplify'),
    import('retext-passive'),
  ]);
  const processor = retext().use(english).use(simplify).use(passive);
  return { name: 'retext simplify and passive', check: (text) => processor.process(text) };
}

/** What CommonJS wraps once more when an ES module imports it. */
function unwrapped<T>(module: T): T {
  return typeof module === 'object' && module !== null && 'default' in module ? (module.default as T) : module;
}
