import { followHostClock } from '../../../host-date.ts';
import { createFrameHistory, type HistoryLocation } from './frame-history.ts';
import { createChannel, unseal } from './wire.ts';

/**
 * Runs inside each page of the app, before anything else: the `__bridge` that `@forge/bridge` looks for.
 * Speaks only with the window around it, and only if that is the site.
 */
declare const SITE_ORIGIN: string;
/** How far the host's clock is ahead of the real one, in milliseconds, as text. */
declare const CLOCK_OFFSET: string;

followHostClock(Number(CLOCK_OFFSET));

const THEME = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
let colorMode: string | null = null;

function applyTheme(): void {
  if (colorMode === null) return;
  const html = document.documentElement;
  html.setAttribute('data-theme', THEME);
  html.setAttribute('data-color-mode', colorMode === 'system' ? (systemDark.matches ? 'dark' : 'light') : colorMode);
}
systemDark.addEventListener('change', applyTheme);

const history = createFrameHistory((change) => void channel.call('historyChanged', change));

const channel = createChannel({
  post: (message) => parent.postMessage(message, SITE_ORIGIN),
  onTell(name, value) {
    if (name === 'history') history.follow(value as HistoryLocation);
    // Before the app has asked for themes nothing is themed, as on a real site.
    if (name === 'theme' && colorMode !== null) {
      colorMode = String(value);
      applyTheme();
    }
  },
});

addEventListener('message', (event) => {
  if (event.source !== parent || event.origin !== SITE_ORIGIN) return;
  const message = unseal(event.data);
  if (message !== null) channel.receive(message);
});

async function callBridge(operation: string, payload?: unknown): Promise<unknown> {
  if (operation === 'enableTheming') {
    colorMode = String(await channel.call(operation, undefined));
    applyTheme();
    return undefined;
  }
  if (operation === 'createHistory') return history.start((await channel.call(operation, undefined)) as HistoryLocation);
  return channel.call(operation, payload);
}

Object.defineProperty(window, '__bridge', { value: Object.freeze({ callBridge }) });

/** The site makes the frame as high as its content, as it does on a real site with a script of its own. */
function tellHeight(): void {
  const style = getComputedStyle(document.body);
  const height = document.body.offsetHeight + Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom);
  channel.tell('height', Math.ceil(height));
}
addEventListener('DOMContentLoaded', () => {
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) channel.tell('escape', null);
});
