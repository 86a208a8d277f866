const systemDark = matchMedia('(prefers-color-scheme: dark)');
export type Theme = 'light' | 'dark' | 'system';
let chosen: Theme = 'system';

function apply(): void {
  const mode = chosen === 'system' ? (systemDark.matches ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-color-mode', mode);
}
systemDark.addEventListener('change', apply);

/** Shows the site in this theme; "system" follows the machine. */
export function applyTheme(theme: Theme): void {
  chosen = theme;
  apply();
}
