/** The parts of `manifest.yml` that the site shows. Everything else is for the platform. */
export interface UiModule {
  readonly type: UiModuleType;
  readonly key: string;
  readonly resource: string;
  readonly title: string;
  /** Label of the collapsed row (`jira:issueContext`). */
  readonly label: string | null;
  readonly pages: readonly { readonly title: string; readonly route: string }[];
  /** Jira expression of `displayConditions`; `null`: always shown. */
  readonly condition: string | null;
  readonly useAsGetStarted: boolean;
  readonly viewportSize: string | null;
}

const UI_MODULES = [
  'jira:issueContext',
  'jira:issuePanel',
  'jira:projectPage',
  'jira:projectSettingsPage',
  'jira:globalPage',
  'jira:adminPage',
] as const;
type UiModuleType = (typeof UI_MODULES)[number];
const PLATFORM_MODULES: readonly string[] = ['function', 'trigger', 'consumer', 'scheduledTrigger', 'jira:entityProperty'];

export interface AppManifest {
  readonly appId: string;
  readonly modules: readonly UiModule[];
  readonly schedules: readonly string[];
  readonly scopes: readonly string[];
  readonly resources: readonly { readonly key: string; readonly path: string }[];
  /** Handed to Atlassian's CSP package as it is. */
  readonly permissions: Readonly<Record<string, unknown>>;
}

type Dict = Readonly<Record<string, unknown>>;
const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);
const dict = (value: unknown, what: string): Dict => {
  if (!isDict(value)) throw new Error(`manifest.yml: ${what} must be an object.`);
  return value;
};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown, what: string): string => {
  if (typeof value !== 'string' || value === '') throw new Error(`manifest.yml: ${what} must be a text.`);
  return value;
};
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function conditionOf(module: Dict, key: string): string | null {
  const conditions = module['displayConditions'];
  if (conditions === undefined) return null;
  const { jiraExpression, ...others } = dict(conditions, `displayConditions of ${key}`);
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Error(`The local site does not know the display condition "${unknown.join(', ')}" of module ${key}.`);
  return text(jiraExpression, `jiraExpression of ${key}`);
}

function uiModule(type: UiModuleType, value: unknown): UiModule {
  const module = dict(value, `a module of ${type}`);
  const key = text(module['key'], `key of a ${type}`);
  return {
    type,
    key,
    resource: text(module['resource'], `resource of ${key}`),
    title: text(module['title'], `title of ${key}`),
    label: textOrNull(module['label']),
    pages: list(module['pages']).map((page) => {
      const entry = dict(page, `a page of ${key}`);
      return { title: text(entry['title'], `title of a page of ${key}`), route: text(entry['route'], `route of a page of ${key}`) };
    }),
    condition: conditionOf(module, key),
    useAsGetStarted: module['useAsGetStarted'] === true,
    viewportSize: textOrNull(module['viewportSize']),
  };
}

/**
 * Reads the parsed manifest.
 * @throws when a module type is one that the local host does not have: better loud than silently missing.
 */
export function readManifest(yaml: unknown): AppManifest {
  const root = dict(yaml, 'the file');
  const modules = dict(root['modules'], 'modules');
  const unknown = Object.keys(modules).filter((type) => !PLATFORM_MODULES.includes(type) && !UI_MODULES.some((known) => known === type));
  if (unknown.length > 0) throw new Error(`The local site has no module ${unknown.map((type) => `"${type}"`).join(', ')}.`);
  const permissions = dict(root['permissions'], 'permissions');
  return {
    appId: text(dict(root['app'], 'app')['id'], 'app.id').split('/').slice(-1).join(''),
    modules: UI_MODULES.flatMap((type) => list(modules[type]).map((module) => uiModule(type, module))),
    schedules: list(modules['scheduledTrigger']).map((module) =>
      text(dict(module, 'a scheduledTrigger')['key'], 'key of a scheduledTrigger'),
    ),
    scopes: list(permissions['scopes']).map((scope) => text(scope, 'a scope')),
    resources: list(root['resources']).map((resource) => {
      const entry = dict(resource, 'a resource');
      return { key: text(entry['key'], 'key of a resource'), path: text(entry['path'], 'path of a resource') };
    }),
    permissions,
  };
}

/** The module with this key, or an error that names it. */
export function moduleByKey(manifest: AppManifest, key: string): UiModule {
  const module = manifest.modules.find((candidate) => candidate.key === key);
  if (module === undefined) throw new Error(`The manifest has no screen module "${key}".`);
  return module;
}
