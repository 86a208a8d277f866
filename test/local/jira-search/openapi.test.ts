import { checkAnswer } from '../../../local/conformance/openapi.ts';
import { renderIssue } from '../../../local/jira/render-issue.ts';
import { testWithSharedData } from '../../support/shared-data.ts';
import { ann, createWorld } from './world.ts';

const DOCUMENT = ['openapi', 'jira-platform.subset.openapi.json'];

describe("answers fit Atlassian's OpenAPI", () => {
  testWithSharedData(DOCUMENT, 'searching, counting, matching and reading', async () => {
    const world = createWorld();
    const full = { fields: ['*all'], properties: ['plumbline-analysis'], expand: 'names,schema,operations' };
    const calls = [
      ['POST', '/rest/api/3/search/jql', { jql: 'project = PERM', maxResults: 2, ...full }],
      ['POST', '/rest/api/3/search/jql', { jql: 'project = PERM' }],
      ['POST', '/rest/api/3/search/jql', { jql: '' }],
      ['POST', '/rest/api/3/search/approximate-count', { jql: 'project = PERM' }],
      ['POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['PERM-2', 'PERM-3'] }],
      ['POST', '/rest/api/3/jql/match', { jqls: ['project = PERM', 'foo = 1'], issueIds: [102] }],
    ] as const;
    for (const [method, path, body] of calls) {
      const answer = world.call(ann, method, path, body);
      expect([path, checkAnswer(method, path, answer.status, answer.body)]).toEqual([path, []]);
    }
    const issue = renderIssue(world.ctx, ann, 103, { fields: ['*all'], properties: ['*all'], expand: ['names', 'schema', 'operations'] });
    expect(checkAnswer('GET', '/rest/api/3/issue/{issueIdOrKey}', 200, issue)).toEqual([]);
    world.sql.close();
  });

  testWithSharedData(DOCUMENT, 'the check finds what does not fit', async () => {
    expect(checkAnswer('POST', '/rest/api/3/search/approximate-count', 200, { count: 'many' })).toEqual(['/count must be integer']);
    expect(checkAnswer('POST', '/rest/api/3/search/jql', 200, { issues: [], total: 3 })).toEqual([
      '/ must NOT have additional properties (total)',
    ]);
    expect(checkAnswer('GET', '/rest/api/3/nothing', 200, {})).toEqual(["GET /rest/api/3/nothing is not in Atlassian's OpenAPI."]);
  });
});
