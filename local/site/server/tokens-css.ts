import { createRequire } from 'node:module';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'] as const;

let css: string | null = null;

/** Atlassian's design tokens as one style sheet, keyed on `data-theme` and `data-color-mode` like Jira's own. */
export function tokensCss(): string {
  if (css !== null) return css;
  const require = createRequire(__filename);
  css = THEMES.map((name) => {
    const theme = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as { readonly default: string };
    return theme.default;
  }).join('\n');
  return css;
}
