/** Themes that the screens use. Sizes, type and shapes are the same in light and dark. */
const THEMES = [
  'atlassian-light',
  'atlassian-dark',
  'atlassian-spacing',
  'atlassian-typography',
  'atlassian-shape',
  'atlassian-motion',
] as const;

/**
 * The design tokens as one static stylesheet. It is served with the app, because the themes that Jira
 * injects may lack tokens that newer components ask for, and because the content policy forbids <style>.
 * @returns CSS keyed on the attributes that Jira sets on <html>.
 */
export async function tokensCss(): Promise<string> {
  const sheets = await Promise.all(THEMES.map(loadTheme));
  return `${sheets.join('\n')}\n`;
}

async function loadTheme(name: (typeof THEMES)[number]): Promise<string> {
  let found: unknown = await import(`@atlaskit/tokens/dist/cjs/artifacts/themes/${name}.js`);
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default;
  if (typeof found !== 'string')
    throw new Error(`@atlaskit/tokens no longer ships the theme "${name}" as text: look for its new place in dist/cjs/artifacts/themes.`);
  return found;
}
