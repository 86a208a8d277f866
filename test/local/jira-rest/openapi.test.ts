import { checkAnswer } from '../../../local/conformance/openapi.ts';
import { SCOPES } from '../../../local/jira/rest/scopes.ts';
import { testWithSharedData } from '../../support/shared-data.ts';
import { doc, ID, openSite, type Who } from './site.ts';

const API = '/rest/api/3';
const AGILE = '/rest/agile/1.0';
const SOFTWARE = '/rest/software/1.0';

/** In this order on one site: the later ones read what the earlier ones wrote. */
const CALLS: readonly (readonly [Who, string, unknown?])[] = [
  [
    'owner',
    `PUT ${API}/issue/SHOP-1`,
    {
      fields: {
        description: doc('As a buyer'),
        customfield_10016: 5,
        customfield_10020: 12,
        customfield_10021: [{ value: 'Impediment' }],
        labels: ['a'],
        assignee: { accountId: 'local:developer' },
        duedate: '2026-12-01',
      },
    },
  ],
  ['owner', `PUT ${API}/issue/SHOP-1?returnIssue=true`, { fields: { security: { id: '10000' } } }],
  ['owner', `PUT ${API}/issue/SHOP-1`, { fields: { description: 'text' } }],
  ['owner', `PUT ${API}/issue/SHOP-1/properties/k`, { a: 1 }],
  ['owner', `PUT ${API}/issue/SHOP-1/properties/k`, { a: 2 }],
  ['owner', `GET ${API}/issue/SHOP-1/properties`],
  ['owner', `GET ${API}/issue/SHOP-1/properties/k`],
  ['owner', `POST ${API}/issueLink`, { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } }],
  ['developer', `POST ${API}/issue/SHOP-1/comment`, { body: doc('Yes') }],
  ['owner', `POST ${API}/issue`, { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary: 'New' } }],
  ['owner', `POST ${API}/issue`, { fields: { project: { key: 'NOPE' } } }],
  ['owner', `GET ${API}/issue/SHOP-1/transitions`],
  ['owner', `POST ${API}/issue/SHOP-2/transitions`, { transition: { id: '10002' } }],
  ['owner', `GET ${API}/issue/SHOP-1?fields=*all&properties=*all&expand=names,schema,operations,changelog`],
  ['owner', `GET ${API}/issue/SHOP-2`],
  ['owner', `GET ${API}/issue/SHOP-1/changelog`],
  ['owner', `GET ${API}/issue/SHOP-1?expand=changelog,transitions,renderedFields`],
  ['owner', `GET ${API}/issue/SHOP-1/transitions?expand=transitions.fields`],
  ['owner', `POST ${API}/changelog/bulkfetch`, { issueIdsOrKeys: ['SHOP-1', 'SHOP-2'] }],
  ['owner', `POST ${API}/changelog/bulkfetch`, { issueIdsOrKeys: [] }],
  ['owner', `GET ${API}/issue/SHOP-1/comment`],
  ['owner', `POST ${API}/issue/properties`, { entitiesIds: [ID.bug], properties: { k: 1 } }],
  ['owner', `POST ${API}/issue/properties/multi`, { issues: [{ issueID: ID.story, properties: { k: 1 } }] }],
  ['owner', `GET ${API}/task/10000`],
  ['owner', `GET ${API}/task/4711`],
  ['owner', `DELETE ${API}/issue/SHOP-1/properties/k`],
  ['owner', `GET ${API}/issueLinkType`],
  ['owner', `GET ${API}/field`],
  ['owner', `GET ${API}/status`],
  ['owner', `GET ${API}/statuscategory`],
  ['owner', `GET ${API}/issuetype`],
  ['owner', `GET ${API}/priority`],
  ['owner', `GET ${API}/filter/10000`],
  ['owner', `GET ${API}/filter/4711`],
  ['owner', `GET ${API}/project/search?properties=colour`],
  ['owner', `GET ${API}/project/SHOP?properties=colour`],
  ['owner', `GET ${API}/project/NOPE`],
  ['owner', `GET ${API}/project/SHOP/properties`],
  ['owner', `GET ${API}/project/SHOP/properties/colour`],
  ['owner', `GET ${API}/mypermissions?permissions=EDIT_ISSUES,ADMINISTER`],
  ['owner', `GET ${API}/mypermissions`],
  [
    'owner',
    `POST ${API}/permissions/check`,
    { globalPermissions: ['ADMINISTER'], projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [ID.story], projects: [10000] }] },
  ],
  ['owner', `GET ${API}/myself`],
  ['app', `GET ${API}/myself`],
  ['owner', `GET ${API}/user?accountId=local:developer`],
  ['owner', `GET ${API}/user/bulk?accountId=local:developer`],
  ['owner', `GET ${API}/serverInfo`],
  ['owner', `GET ${AGILE}/board`],
  ['owner', `GET ${AGILE}/board/1`],
  ['owner', `GET ${AGILE}/board/1/configuration`],
  ['owner', `GET ${AGILE}/board/2/configuration`],
  ['owner', `GET ${AGILE}/board/1/sprint?state=active,future`],
  ['owner', `GET ${AGILE}/sprint/12`],
  ['owner', `POST ${AGILE}/sprint/12`, { goal: 'Sell' }],
  ['owner', `POST ${AGILE}/sprint/12/issue`, { issues: ['SHOP-4'] }],
  ['owner', `POST ${AGILE}/backlog/issue`, { issues: ['SHOP-4'] }],
  ['owner', `PUT ${AGILE}/issue/rank`, { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-1' }],
  ['developer', `PUT ${AGILE}/issue/rank`, { issues: ['SHOP-2', 'DARK-1'], rankBeforeIssue: 'SHOP-1' }],
  ['owner', `GET ${SOFTWARE}/board/1/backlog?expand=names,schema`],
  ['owner', `GET ${SOFTWARE}/board/1/backlog/approximate-count`],
  ['owner', `GET ${SOFTWARE}/board/1/issue?fields=summary&maxResults=1`],
  ['owner', `GET ${SOFTWARE}/board/1/issue/approximate-count`],
  ['owner', `GET ${SOFTWARE}/board/1/sprint/12/issue`],
  ['owner', `GET ${SOFTWARE}/sprint/12/issue`],
  ['owner', `DELETE ${API}/issue/SHOP-4`],
];

const fixedParts = (path: string): number => path.split('/').filter((part) => !part.startsWith('{')).length;
const TEMPLATES = [...Object.keys(SCOPES), `GET ${API}/serverInfo`]
  .map((key) => key.split(' ') as [string, string])
  .toSorted(([, a], [, b]) => fixedParts(b) - fixedParts(a));

function templateOf(method: string, path: string): string {
  const found = TEMPLATES.find(
    ([verb, template]) => verb === method && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found?.[1] ?? path;
}

/** Real, but not in the shared extract of Atlassian's document. */
const NOT_IN_EXTRACT = /POST .*\/comment$/;

/** What does not fit, with the line it came from. */
async function misfits(): Promise<readonly unknown[]> {
  const site = openSite();
  const found: unknown[] = [];
  for (const [who, line, body] of CALLS) {
    const response = await site.call(who, line, body);
    const [method = '', target = ''] = line.split(' ');
    const problems = NOT_IN_EXTRACT.test(line)
      ? []
      : checkAnswer(method, templateOf(method, target.split('?')[0] ?? ''), response.status, response.body);
    if (problems.length > 0) found.push([line, response.status, problems]);
  }
  site.jira.close();
  site.sql.close();
  return found;
}

describe("every answer fits Atlassian's OpenAPI with its errata", () => {
  testWithSharedData(
    ['openapi', 'jira-platform.subset.openapi.json'],
    'all operations, one after the other',
    async () => {
      expect(await misfits()).toEqual([]);
    },
    120_000,
  );
});
