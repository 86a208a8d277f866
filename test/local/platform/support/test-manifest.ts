import type { Manifest } from '../../../../local/platform/manifest.ts';

/** The manifest of the test app. */
export const TEST_MANIFEST: Manifest = {
  app: {
    id: 'ari:cloud:ecosystem::app/22222222-2222-2222-2222-222222222222',
    runtime: { name: 'nodejs22.x', memoryMB: 128 },
    storage: {
      entities: [
        {
          name: 'head',
          attributes: { projectId: { type: 'string' }, rev: { type: 'integer' }, at: { type: 'string' }, body: { type: 'any' } },
          indexes: [{ name: 'by-project', partition: ['projectId'], range: ['at'] }, 'rev'],
        },
      ],
    },
  },
  modules: {
    'jira:issuePanel': [{ key: 'panel', resource: 'main', title: 'Panel', resolver: { function: 'resolver' } }],
    trigger: [
      {
        key: 'issue-changed',
        function: 'on-issue',
        events: [
          {
            eventType: 'avi:jira:updated:issue',
            filter: {
              ignoreSelf: true,
              expression: "event.changelog.items.some(i => !['Rank'].includes(i.field))",
              onError: 'RECEIVE_AND_LOG',
            },
          },
          'avi:jira:created:issue',
        ],
      },
    ],
    consumer: [{ key: 'work', queue: 'work', function: 'consume' }],
    scheduledTrigger: [{ key: 'each-hour', function: 'hourly', interval: 'hour' }],
    function: [
      { key: 'resolver', handler: 'index.handler' },
      { key: 'on-issue', handler: 'index.onIssue' },
      { key: 'consume', handler: 'jobs.consume', timeoutSeconds: 4 },
      { key: 'hourly', handler: 'jobs.hourly' },
    ],
  },
  resources: [],
  permissions: { scopes: ['read:jira-work', 'storage:app', 'report:personal-data'] },
};
