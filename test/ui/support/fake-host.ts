import './fetch-shapes.ts';
import type { ItemContext, SaveScore } from '../../../src/shared/contract.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE, type ProjectSettings } from '../../../src/shared/settings.ts';
import { buildStoredScore } from '../../../src/domain/scoring/build-stored-score.ts';
import { parseStoredScore } from '../../../src/jira/properties.ts';
import { doc } from './adf.ts';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void; reset(): void };

export const SETTINGS: ProjectSettings = {
  ...DEFAULT_SETTINGS,
  on: true,
  profile: { ...NEUTRAL_PROFILE, requireCriteria: true, requireEstimate: true, estimateField: 'customfield_10026' },
};

/** A Jira of one project around the screens: real requests of the real client, answered from these values. */
export class FakeHost {
  issue: Record<string, unknown> = { ...storyFields('As a resident, I want to renew my permit so that I can keep parking.') };
  properties: Record<string, unknown> = {};
  mayEdit = true;
  context: ItemContext = { projectId: '10000' as ProjectId, settings: SETTINGS, epoch: 3, license: 'active' };
  /** Other items that a search finds. */
  others: { readonly id: string; readonly key: string; readonly summary: string; readonly score: unknown }[] = [];
  /** Status with which Jira answers the read of the item. */
  readStatus = 200;
  /** Status with which Jira answers an edit of the item. */
  writeStatus = 204;
  /** Status with which Jira answers each new item, in turn; 201 after these. */
  readonly createStatuses: number[] = [];
  /** Items that were created, as they were asked for. */
  readonly created: { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }[] = [];
  readonly links: unknown[] = [];
  /** What somebody else does right before an edit of ours arrives. */
  beforeWrite: () => void = () => undefined;
  /** What happens right before an item is created. */
  beforeCreate: () => void = () => undefined;
  /** Changes as the history tells them, newest first. */
  histories: unknown[] = [];
  /** Answers to `saveScore` that come before the real one. */
  readonly saveRefusals: unknown[] = [];
  readonly requests: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
  readonly invokes: { readonly name: string; readonly payload: unknown }[] = [];
  readonly dialogs: { readonly title: string; readonly context: Readonly<Record<string, unknown>>; readonly onClose: () => void }[] = [];
  private readonly listeners = new Map<string, ((payload: unknown) => void)[]>();

  install(): this {
    window.sessionStorage.clear();
    window.localStorage.clear();
    fakeBridge.reset();
    fakeBridge.on('enableTheming', () => undefined);
    fakeBridge.on('fetchProduct', (request: { restPath: string; fetchRequestInit: { method?: string; body?: string } }) =>
      this.answer(request),
    );
    fakeBridge.on('on', ({ event, callback }: { event: string; callback: (payload: unknown) => void }) => {
      this.listeners.set(event, [...(this.listeners.get(event) ?? []), callback]);
      return {
        unsubscribe: () =>
          this.listeners.set(
            event,
            (this.listeners.get(event) ?? []).filter((one) => one !== callback),
          ),
      };
    });
    fakeBridge.on('emit', ({ event, payload }: { event: string; payload: unknown }) => this.emit(event, payload));
    fakeBridge.on('openModal', (options: (typeof this.dialogs)[number]) => {
      this.dialogs.push(options);
      return true;
    });
    fakeBridge.on('close', () => true);
    fakeBridge.on('invoke:openItem', (payload) => this.invoked('openItem', payload, this.context));
    fakeBridge.on('invoke:getScoreHistory', (payload) =>
      this.invoked('getScoreHistory', payload, {
        entries: [{ rev: 1, at: '2026-05-29T09:00:00.000Z', model: 'wsjf', inputs: { ubv: 13, tc: 8, rroe: 3, size: 5 }, value: 4.8 }],
      }),
    );
    fakeBridge.on('invoke:saveScore', (payload: SaveScore) => this.save(payload));
    return this;
  }

  emit(event: string, payload: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) listener(payload);
  }

  requestsTo(part: string): FakeHost['requests'] {
    return this.requests.filter(({ path }) => path.includes(part));
  }

  private invoked(name: string, payload: unknown, value: unknown): unknown {
    this.invokes.push({ name, payload });
    return { ok: true, value };
  }

  private save(payload: SaveScore): unknown {
    this.invokes.push({ name: 'saveScore', payload });
    const refusal = this.saveRefusals.shift();
    if (refusal !== undefined) return refusal;
    const previous = parseStoredScore(this.properties['plumbline-score'], '10042');
    const stored = buildStoredScore({ ...payload, rev: (previous?.rev ?? 0) + 1, scaleVersion: 1, today: '2026-11-21', previous });
    this.properties['plumbline-score'] = stored;
    return { ok: true, value: stored };
  }

  private answer({
    restPath,
    fetchRequestInit: { method = 'GET', body },
  }: {
    restPath: string;
    fetchRequestInit: { method?: string; body?: string };
  }): unknown {
    this.requests.push({ method, path: restPath, body: body === undefined || body === '' || body === null ? null : JSON.parse(body) });
    const [status, value] = this.route(method, restPath.split('?')[0] ?? '', body);
    return { status, headers: { 'content-type': 'application/json' }, body: value === undefined ? '' : JSON.stringify(value) };
  }

  /** An edit of the item's fields, as anyone makes it. */
  edit(fields: Readonly<Record<string, unknown>>): void {
    const items = Object.keys(fields).map((field) => ({ field, fieldId: field, toString: JSON.stringify(fields[field]) }));
    this.issue = { ...this.issue, ...fields };
    this.histories.unshift({ id: String(this.histories.length + 1), created: new Date().toISOString(), items });
  }

  private writeIssue(body: string): [number, unknown] {
    if (this.writeStatus >= 400) return [this.writeStatus, { errorMessages: ['no'] }];
    this.beforeWrite();
    this.edit((JSON.parse(body) as { fields: Record<string, unknown> }).fields);
    return [this.writeStatus, undefined];
  }

  private createIssue(body: string): [number, unknown] {
    this.beforeCreate();
    const status = this.createStatuses.shift() ?? 201;
    if (status >= 400) return [status, { errorMessages: ['Permits are closed today.'] }];
    const key = `PERM-${900 + this.created.length}`;
    this.created.push({ key, fields: (JSON.parse(body) as { fields: Record<string, unknown> }).fields });
    return [status, { id: String(19_000 + this.created.length), key }];
  }

  private route(method: string, path: string, body = '{}'): [number, unknown] {
    if (method === 'PUT' && path.includes('/properties/')) return [201, undefined];
    if (method === 'PUT' && path.endsWith('/issue/10042')) return this.writeIssue(body);
    if (method === 'POST' && path.endsWith('/issue')) return this.createIssue(body);
    if (path.endsWith('/issueLinkType'))
      return [200, { issueLinkTypes: [{ id: '5', name: 'Work item split', inward: 'split from', outward: 'split to' }] }];
    if (path.endsWith('/issueLink')) {
      this.links.push(JSON.parse(body));
      return [201, undefined];
    }
    if (path.endsWith('/search/jql'))
      return [
        200,
        {
          issues: this.others.map(({ id, key, summary, score }) => ({
            id,
            key,
            fields: { summary },
            properties: { 'plumbline-score': score },
          })),
          isLast: true,
        },
      ];
    if (path.endsWith('/issue/10042')) return [this.readStatus, this.readStatus === 200 ? this.issueBody() : { errorMessages: ['no'] }];
    return [404, { errorMessages: [`unexpected ${method} ${path}`] }];
  }

  private issueBody(): unknown {
    return {
      id: '10042',
      key: 'PERM-142',
      fields: this.issue,
      properties: this.properties,
      changelog: { histories: this.histories },
      names: { summary: 'Summary', customfield_10026: 'Story Points' },
      schema: {
        summary: { type: 'string' },
        customfield_10026: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
      },
      operations: {
        linkGroups: [
          { id: 'view.issue.opsbar', links: [], groups: this.mayEdit ? [{ id: 'edit', links: [{ id: 'edit-issue' }], groups: [] }] : [] },
        ],
      },
    };
  }
}

/** Fields of a story as Jira gives them; the description is written in lines: "- " makes a list, "# " a heading. */
export function storyFields(
  summary: string,
  lines: readonly string[] = ['# Acceptance criteria', '- The renewed permit shows the new end date.'],
  points: number | null = 3,
): Record<string, unknown> {
  return {
    project: { id: '10000', key: 'PERM' },
    issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
    summary,
    description: lines.length === 0 ? null : doc(lines),
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    created: '2026-05-01T10:00:00.000+0000',
    updated: '2026-05-02T10:00:00.000+0000',
    resolutiondate: null,
    labels: [],
    issuelinks: [],
    customfield_10026: points,
  };
}
