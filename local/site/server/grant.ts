import type { Jira, JiraResponse } from '../../types.ts';
import { moduleByKey, type AppManifest } from '../manifest.ts';
import { HttpError, type JsonObject } from './http.ts';
import { callJira } from './jira-call.ts';
import type { SurfaceGrant } from './token.ts';

type Fields = Readonly<Record<string, unknown>>;
const record = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

async function lookUp(jira: Jira, accountId: string, address: string): Promise<Fields> {
  const response: JiraResponse = await callJira(jira, {
    method: 'GET',
    address,
    headers: { accept: 'application/json' },
    body: '',
    principal: { kind: 'user', accountId },
    channel: 'shell',
    source: 'host',
  });
  if (response.status !== 200) throw new HttpError(404, 'It is not there, or you may not see it.');
  return record(response.body);
}

interface Place {
  readonly issue?: { readonly id: string; readonly key: string; readonly type: string; readonly typeId: string };
  readonly project: { readonly id: string; readonly key: string; readonly type: string };
}

const projectOf = (project: Fields): Place['project'] => ({
  id: String(project.id),
  key: String(project.key),
  type: typeof project.projectTypeKey === 'string' ? project.projectTypeKey : 'software',
});

/** The item as this person sees it. @throws HttpError 404 when they do not. */
export async function placeOfIssue(jira: Jira, accountId: string, key: string): Promise<Required<Place>> {
  const issue = await lookUp(jira, accountId, `/rest/api/3/issue/${encodeURIComponent(key)}?fields=project,issuetype`);
  const fields = record(issue.fields);
  const type = record(fields.issuetype);
  return {
    issue: { id: String(issue.id), key: String(issue.key), type: String(type.name), typeId: String(type.id) },
    project: projectOf(record(fields.project)),
  };
}

/** The project as this person sees it. @throws HttpError 404 when they do not. */
async function placeOfProject(jira: Jira, accountId: string, key: string): Promise<Place> {
  return { project: projectOf(await lookUp(jira, accountId, `/rest/api/3/project/${encodeURIComponent(key)}`)) };
}

/**
 * What the host itself says about a new surface. Nothing but the place and the dialog's own data is taken from the page,
 * and the place is looked up as the person.
 */
export async function grantSurface(
  manifest: AppManifest,
  jira: Jira,
  user: { accountId: string; siteAdmin: boolean },
  asked: JsonObject,
): Promise<SurfaceGrant> {
  const key = asked.moduleKey;
  if (typeof key !== 'string') throw new HttpError(400, '"moduleKey" must be a text.');
  const module = moduleByKey(manifest, key);
  const grant = (extension: Fields): SurfaceGrant => ({
    moduleKey: key,
    accountId: user.accountId,
    extension: { type: module.type, ...extension },
  });
  switch (module.type) {
    case 'jira:issueContext':
    case 'jira:issuePanel': {
      const place = await placeOfIssue(jira, user.accountId, String(asked.issueKey));
      return grant(module.type === 'jira:issuePanel' ? { ...place, isNewToIssue: false } : { ...place });
    }
    case 'jira:projectPage':
    case 'jira:projectSettingsPage':
      return grant({ ...(await placeOfProject(jira, user.accountId, String(asked.projectKey))) });
    case 'jira:adminPage':
      if (!user.siteAdmin) throw new HttpError(404, 'Only a Jira administrator can open this page.');
      return grant({});
    case 'jira:globalPage':
      return grant({});
  }
}
