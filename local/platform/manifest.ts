import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of `manifest.yml` that the local host acts on. What it does not know, `readManifest` refuses. */
export interface Manifest {
  readonly app: {
    readonly id: string;
    readonly runtime: { readonly name: string; readonly memoryMB?: number };
    readonly storage?: { readonly entities?: readonly EntityDefinition[] };
  };
  readonly modules: ManifestModules;
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    /** Files of pages by name, where a resource has several. */
    readonly entry?: Readonly<Record<string, string>>;
  }[];
  readonly permissions: { readonly scopes: readonly string[] };
}

export type AttributeType = 'string' | 'boolean' | 'float' | 'integer' | 'any';

export interface EntityDefinition {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: AttributeType }>>;
  readonly indexes: readonly (string | IndexDefinition)[];
}

export interface IndexDefinition {
  readonly name: string;
  readonly partition?: readonly string[];
  readonly range: readonly string[];
}

/** A module with a screen. The other properties (title, icon, pages, display conditions) are the site's business. */
interface ScreenModule {
  readonly key: string;
  readonly resource: string;
  readonly title: string;
  readonly resolver?: { readonly function: string };
  readonly [property: string]: unknown;
}

export interface EventFilter {
  readonly ignoreSelf?: boolean;
  /** Only while the license is active. */
  readonly appIsLicensed?: boolean;
  readonly expression?: string;
  readonly onError?: 'IGNORE' | 'IGNORE_AND_LOG' | 'RECEIVE' | 'RECEIVE_AND_LOG';
}

export interface TriggerModule {
  readonly key: string;
  readonly function: string;
  readonly events: readonly (string | { readonly eventType: string; readonly filter?: EventFilter })[];
  readonly filter?: EventFilter;
}

interface FunctionModule {
  readonly key: string;
  /** `<bundle>.<export>` */
  readonly handler: string;
  readonly timeoutSeconds?: number;
}

interface EntityPropertyModule {
  readonly key: string;
  readonly entityType?: string;
  readonly propertyKey: string;
  readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
}

interface ScheduledTriggerModule {
  readonly key: string;
  readonly function: string;
  readonly interval: ScheduleInterval;
  readonly filter?: { readonly appIsLicensed?: boolean };
}

export type ScheduleInterval = 'fiveMinute' | 'hour' | 'day' | 'week';

export interface ManifestModules {
  readonly 'jira:issueContext'?: readonly ScreenModule[];
  readonly 'jira:issuePanel'?: readonly ScreenModule[];
  readonly 'jira:projectPage'?: readonly ScreenModule[];
  readonly 'jira:projectSettingsPage'?: readonly ScreenModule[];
  readonly 'jira:adminPage'?: readonly ScreenModule[];
  readonly 'jira:entityProperty'?: readonly EntityPropertyModule[];
  readonly trigger?: readonly TriggerModule[];
  readonly consumer?: readonly { readonly key: string; readonly queue: string; readonly function: string }[];
  readonly scheduledTrigger?: readonly ScheduledTriggerModule[];
  readonly function?: readonly FunctionModule[];
}

const SCREEN_MODULES = ['jira:issueContext', 'jira:issuePanel', 'jira:projectPage', 'jira:projectSettingsPage', 'jira:adminPage'] as const;
const KNOWN_MODULES: readonly string[] = [...SCREEN_MODULES, 'jira:entityProperty', 'trigger', 'consumer', 'scheduledTrigger', 'function'];

/**
 * Reads the manifest. Its shape is proven by `scripts/check-manifest`; here only what this host cannot run is refused.
 * @throws when a module type is not modeled by the local host.
 */
export function readManifest(path: string): Manifest {
  const manifest = parse(readFileSync(path, 'utf8')) as Manifest;
  const unknown = Object.keys(manifest.modules).filter((type) => !KNOWN_MODULES.includes(type));
  if (unknown.length > 0)
    throw new Error(`${path}: the local host does not know the module type ${unknown.join(', ')}. Model it in local/ or leave it out.`);
  return manifest;
}

interface FoundModule {
  readonly type: string;
  readonly module: ScreenModule;
}

export function findScreenModule(manifest: Manifest, key: string): FoundModule | null {
  for (const type of SCREEN_MODULES) {
    const module = manifest.modules[type]?.find((m) => m.key === key);
    if (module) return { type, module };
  }
  return null;
}

/** @throws when the manifest has no such function. */
export function functionOf(manifest: Manifest, key: string): FunctionModule {
  const found = manifest.modules.function?.find((f) => f.key === key);
  if (!found) throw new Error(`The manifest has no function "${key}".`);
  return found;
}

export const bundleOf = (fn: FunctionModule): string => fn.handler.slice(0, fn.handler.lastIndexOf('.'));
