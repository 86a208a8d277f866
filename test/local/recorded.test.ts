import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { changeOf } from '../../src/entry/on-issue.ts';
import { discoverFields } from '../../src/jira/field-map.ts';
import * as shape from '../../src/jira/schemas.ts';
import { toSnapshot } from '../../src/jira/to-snapshot.ts';
import { sharedData, testWithSharedData } from '../support/shared-data.ts';
import { doc, openSite, type TestSite } from './jira-rest/site.ts';

type Json = Readonly<Record<string, unknown>>;
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(sharedData('fixtures', ...parts), 'utf8'));

/** Answers of real sites, and the shape under which the app reads each. */
const ANSWERS: readonly (readonly [string, v.GenericSchema])[] = [
  ['rest-go-jira/all_boards.json', shape.boardPage],
  ['rest-go-jira/all_boards_filtered.json', shape.boardPage],
  ['rest-go-jira/all_fields.json', shape.fieldDefs],
  ['rest-go-jira/all_projects.json', v.array(shape.projectRef)],
  ['rest-go-jira/board_configuration.json', shape.boardConfigurationAnswer],
  ['rest-go-jira/filter.json', shape.filterAnswer],
  ['rest-go-jira/issues_in_sprint.json', shape.searchPage],
  ['rest-go-jira/project.json', shape.projectRef],
  ['rest-go-jira/sprints.json', shape.sprintPage],
  ['rest-go-jira/sprints_filtered.json', shape.sprintPage],
  ['rest-jirametrics/sample_board_1_configuration.json', shape.boardConfigurationAnswer],
];
const ISSUES = [
  'SP-1',
  'SP-2',
  'SP-10',
  'SP-13',
  'SP-14',
  'SP-15',
  'sample_issues__SP-1',
  'sample_issues__SP-2',
  'sample_issues__SP-5',
  'sample_issues__SP-7',
  'sample_issues__SP-8',
  'sample_issues__SP-11',
];

describe('recorded answers fit what the app expects', () => {
  for (const [file, schema] of ANSWERS)
    testWithSharedData(['fixtures', file], file, async () => {
      expect(v.safeParse(schema, read(file)).issues).toBeUndefined();
    });

  testWithSharedData(['fixtures', 'rest-jirametrics'], 'recorded items become snapshots', async () => {
    const map = discoverFields(v.parse(shape.fieldDefs, read('rest-go-jira', 'all_fields.json')), null);
    const keys = ISSUES.map((name) => toSnapshot(v.parse(shape.rawIssue, read('rest-jirametrics', `${name}.json`)), map).key);
    expect(keys).toEqual(ISSUES.map((name) => name.replace('sample_issues__', '')));
  });
});

interface RecordedItem {
  readonly field: string;
  readonly fieldtype: string;
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

function bodies(): { readonly file: string; readonly issue: Json; readonly items: readonly RecordedItem[] }[] {
  return readdirSync(sharedData('fixtures', 'webhooks-mattermost'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const body = read('webhooks-mattermost', file) as { issue?: Json; changelog?: { items?: readonly RecordedItem[] } };
      const items = body.changelog?.items ?? [];
      return body.issue === undefined || items.length === 0 ? [] : [{ file, issue: body.issue, items }];
    });
}

/** Which parts are there at all: names and ids differ from site to site. */
const formOf = ({ field, fieldtype, from, to }: RecordedItem): Json => ({
  field,
  fieldtype,
  from: from === null ? null : 'id',
  to: to === null ? null : 'id',
});
const texts = ({ fromString, toString }: RecordedItem): string =>
  [fromString, toString].map((text) => (text === null ? 'null' : typeof text)).join(' ');

/** Items of the changelog in the first event. */
const toldItems = (site: TestSite): readonly RecordedItem[] =>
  (site.events[0]?.payload['changelog'] as { items: readonly RecordedItem[] } | undefined)?.items ?? [];

/** Edits on the local Jira, each with the recorded body whose change it repeats. */
const EDITS: readonly (readonly [string, string, Json, Json?])[] = [
  [
    'webhook-issue-updated-assigned-nobody.json',
    'assignee',
    { fields: { assignee: null } },
    { fields: { assignee: { accountId: 'local:developer' } } },
  ],
  ['webhook-issue-updated-labels.json', 'labels', { fields: { labels: ['b'] } }, { fields: { labels: ['a'] } }],
  ['webhook-issue-updated-raised-priority.json', 'priority', { fields: { priority: { id: '1' } } }],
  ['webhook-issue-updated-edited.json', 'description', { fields: { description: doc('b') } }, { fields: { description: doc('a') } }],
];

describe('recorded changes', () => {
  testWithSharedData(['fixtures', 'webhooks-mattermost'], 'the app understands each as an event', async () => {
    const found = bodies();
    expect(found.length).toBeGreaterThan(20);
    for (const { issue, items } of found) {
      const change = changeOf({ eventType: 'avi:jira:updated:issue', issue, changelog: { items } });
      expect(change?.fields).toEqual(expect.arrayContaining(items.map(({ field }) => field)));
      expect(change?.issueId).toBe(issue['id']);
    }
  });

  for (const [file, field, edit, before] of EDITS)
    testWithSharedData(
      ['fixtures', 'webhooks-mattermost', file],
      `the local Jira tells a change of ${field} in the recorded form`,
      async () => {
        const recorded = bodies()
          .find((body) => body.file === file)
          ?.items.find((item) => item.field === field);
        const site = openSite();
        if (before !== undefined) await site.call('owner', 'PUT /rest/api/3/issue/SHOP-1', before);
        site.events.length = 0;
        await site.call('owner', 'PUT /rest/api/3/issue/SHOP-1', edit);
        const items = toldItems(site);
        const own = items.find((item) => item.field === field);
        site.jira.close();
        site.sql.close();
        if (own === undefined || recorded === undefined) throw new Error(`There is no change of ${field}.`);
        expect([formOf(own), texts(own), own.fieldId]).toEqual([formOf(recorded), texts(recorded), recorded.fieldId]);
      },
    );

  testWithSharedData(
    ['fixtures', 'webhooks-mattermost', 'webhook-issue-updated-resolved.json'],
    'the local Jira tells a transition to Done in the recorded form',
    async () => {
      const recorded = bodies().find((body) => body.file === 'webhook-issue-updated-resolved.json')?.items ?? [];
      const site = openSite();
      await site.call('owner', 'POST /rest/api/3/issue/SHOP-1/transitions', { transition: { id: '3' } });
      site.events.length = 0;
      await site.call('owner', 'POST /rest/api/3/issue/SHOP-1/transitions', { transition: { id: '10002' } });
      const items = toldItems(site);
      site.jira.close();
      site.sql.close();
      expect(items.map(formOf)).toEqual(recorded.map(formOf));
    },
  );
});
