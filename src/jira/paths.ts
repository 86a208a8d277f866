/** @returns the path with its query; empty values are left out, every part is encoded. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(query)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

const API = '/rest/api/3';
const AGILE = '/rest/agile/1.0';
const part = encodeURIComponent;

/** Every path that Plumbline calls. `PUT` and `DELETE /issue/properties/{key}` are missing on purpose: without ids they touch every item the caller can see. */
export const JIRA_PATHS = {
  issue: (idOrKey: string) => `${API}/issue/${part(idOrKey)}`,
  issues: `${API}/issue`,
  issueLinks: `${API}/issueLink`,
  issueLinkTypes: `${API}/issueLinkType`,
  search: `${API}/search/jql`,
  count: `${API}/search/approximate-count`,
  bulkFetch: `${API}/issue/bulkfetch`,
  issueProperty: (idOrKey: string, key: string) => `${API}/issue/${part(idOrKey)}/properties/${part(key)}`,
  propertiesMulti: `${API}/issue/properties/multi`,
  task: (id: string) => `${API}/task/${part(id)}`,
  fields: `${API}/field`,
  myPermissions: `${API}/mypermissions`,
  project: (idOrKey: string) => `${API}/project/${part(idOrKey)}`,
  projects: `${API}/project/search`,
  filter: (id: string) => `${API}/filter/${part(id)}`,
  appProperty: (key: string) => `/rest/forge/1/app/properties/${part(key)}`,
  boards: `${AGILE}/board`,
  boardConfiguration: (id: number) => `${AGILE}/board/${id}/configuration`,
  sprints: (boardId: number) => `${AGILE}/board/${boardId}/sprint`,
} as const;
