import type { Session } from './session.tsx';

const systemDark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Session['theme'] = 'system';

function apply(): void {
  const mode = chosen === 'system' ? (systemDark.matches ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-color-mode', mode);
}
systemDark.addEventListener('change', apply);

/** Shows the site in this theme; "system" follows the machine. */
export function applyTheme(theme: Session['theme']): void {
  chosen = theme;
  apply();
}
