import { buildWhatChanged } from '../../local/build.ts';
import { startHost } from '../../local/host.ts';

/** An answer of Jira's REST API as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  /** `''` where nothing was in the body. */
  readonly text: string;
  /** The body read as JSON; `null` where there is none. */
  readonly json: unknown;
}

/** The site that is asked. */
export interface Target {
  readonly name: string;
  readonly projectKey: string;
  /** `line` is a method and an address. Redirects are told, not followed. */
  ask(line: string, body?: unknown): Promise<Answer>;
  /** The same with redirects followed. */
  follow(line: string, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

interface RealSite {
  readonly url: string;
  readonly projectKey: string;
  readonly authorization: string;
}

/** What the environment says about a real site; or the sentence why it is not asked. */
export function realSite(env: Readonly<Record<string, string | undefined>>): RealSite | string {
  const wanted = ['JIRA_SITE', 'JIRA_EMAIL', 'JIRA_TOKEN', 'JIRA_PROJECT'] as const;
  const missing = wanted.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) return `skipped: no real site (${missing.join(', ')} not set)`;
  const site = env['JIRA_SITE'] ?? '';
  return {
    // A token never travels in the clear.
    url: `https://${site.replace(/^https?:\/\//u, '').replace(/\/+$/u, '')}`,
    projectKey: env['JIRA_PROJECT'] ?? '',
    authorization: `Basic ${Buffer.from(`${env['JIRA_EMAIL']}:${env['JIRA_TOKEN']}`).toString('base64')}`,
  };
}

function asker(url: string, headers: Readonly<Record<string, string>>, redirect: 'manual' | 'follow'): Target['ask'] {
  return async (line, body) => {
    const [method = 'GET', path = ''] = line.split(/ (.*)/su);
    const response = await fetch(new URL(path, url), {
      method,
      redirect,
      headers: { accept: 'application/json', ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      location: response.headers.get('location'),
      text,
      json: isJson && text !== '' ? JSON.parse(text) : null,
    };
  };
}

const targetAt = (
  name: string,
  url: string,
  projectKey: string,
  headers: Readonly<Record<string, string>>,
  close: Target['close'],
): Target => ({
  name,
  projectKey,
  ask: asker(url, headers, 'manual'),
  follow: asker(url, headers, 'follow'),
  close,
});

export const openRealSite = ({ url, projectKey, authorization }: RealSite): Target =>
  targetAt(url, url, projectKey, { authorization }, async () => undefined);

/** The local host with its demo, over HTTP like a real one. */
export async function openLocalHost(): Promise<Target> {
  await buildWhatChanged(() => undefined);
  const host = await startHost({ log: () => undefined });
  return targetAt('the local host', host.siteUrl, 'PERM', { 'x-plumbline-site': 'same-origin' }, () => host.stop());
}
