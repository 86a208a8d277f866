import './fetch-shapes.ts';
import { notifyManager } from '@tanstack/react-query';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobProgress, ProjectContext } from '../../../src/shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import type { JiraHttpRequest, JiraHttpResponse } from '../../../src/jira/http.ts';
import { parseContext } from '../../../static/src/adapters/surface-context.ts';
import { Shell } from '../../../static/src/shell.tsx';
import { SURFACES } from '../../../static/src/surface-table.ts';
import { fakeJira, type FakeSite } from '../../support/fake-jira.ts';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void; reset(): void };

notifyManager.setNotifyFunction((notify) => act(notify));
// A page makes some twenty requests; a loaded machine needs its time for them.
configure({ asyncUtilTimeout: 8000 });
// jsdom has none; the fake Jira answers in the next turn by it.
globalThis.setImmediate ??= ((run: () => void) => setTimeout(run, 0)) as never;

type Answer = (request: JiraHttpRequest) => JiraHttpResponse | Promise<JiraHttpResponse | undefined> | undefined;
interface Dialog {
  readonly title: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
}

/** The site around a project's pages: Jira answers from a backlog, the server from what a test says. */
export class ProjectHost {
  project: ProjectContext = { settings: DEFAULT_SETTINGS, epoch: 17, license: 'active', mayAdminister: true, jobId: null, boardId: null };
  /** What the server answers instead, if anything. */
  refusal: unknown = null;
  /** Progress of the fill, one answer after the other; the last one stays. */
  readonly jobs: JobProgress[] = [];
  /** Answers before Jira does. */
  readonly before: Answer[] = [];
  readonly invokes: { readonly name: string; readonly payload: unknown }[] = [];
  readonly navigations: { readonly url?: string; readonly target?: string; readonly moduleKey?: string; readonly projectKey?: string }[] =
    [];
  readonly pushes: string[] = [];
  readonly dialogs: Dialog[] = [];
  readonly jira: ReturnType<typeof fakeJira>;
  private pathname: string;

  constructor(site: FakeSite, pathname = '/health') {
    this.jira = fakeJira(site);
    this.pathname = pathname;
    window.sessionStorage.clear();
    window.localStorage.clear();
    fakeBridge.reset();
    this.answerJira();
    this.answerHost();
    this.answerServer();
  }

  private answerJira(): void {
    fakeBridge.on(
      'fetchProduct',
      async ({
        restPath,
        fetchRequestInit: { method = 'GET', body },
      }: {
        restPath: string;
        fetchRequestInit: { method?: string; body?: string };
      }) => {
        const parsed = body === undefined || body === '' || body === null ? {} : { body: JSON.parse(body) as unknown };
        const request = { method, path: restPath, ...parsed } as JiraHttpRequest;
        const answers = this.before.map((answer) => answer(request)).filter((answer) => answer !== undefined);
        const response = (await answers[0]) ?? (await this.jira.http.send(request));
        return { status: response.status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(response.body) };
      },
    );
  }

  private answerHost(): void {
    fakeBridge.on('navigate', (to: (typeof this.navigations)[number]) => void this.navigations.push(to));
    fakeBridge.on('openModal', (options: Dialog) => {
      this.dialogs.push(options);
      return true;
    });
    fakeBridge.on('on', () => ({ unsubscribe: () => undefined }));
    fakeBridge.on('createHistory', () => ({
      location: { pathname: this.pathname },
      push: (path: string) => this.pushes.push(path),
      listen: () => () => undefined,
    }));
  }

  /** Answers one more line of the server; what it throws is a failure of the server. */
  answer(name: string, reply: (payload: unknown) => unknown): void {
    fakeBridge.on(`invoke:${name}`, (payload) => {
      this.invokes.push({ name, payload });
      try {
        return { ok: true, value: reply(payload) };
      } catch {
        return { ok: false, error: { kind: 'failed', reference: 'TEST' } };
      }
    });
  }

  private answerServer(): void {
    const line = (name: string, answer: () => unknown): void =>
      fakeBridge.on(`invoke:${name}`, (payload) => {
        this.invokes.push({ name, payload });
        return this.refusal ?? { ok: true, value: answer() };
      });
    line('openProject', () => this.project);
    line('turnOn', () => ({ jobId: 'job-1' }));
    line('turnOff', () => {
      this.project = { ...this.project, settings: { ...this.project.settings, on: false } };
      return { off: true };
    });
    line('getJob', () => (this.jobs.length > 1 ? this.jobs.shift() : this.jobs[0]));
  }
}

/** Shows a page as the frame does: of project PERM, or of the site. */
export async function showPage(moduleKey: 'project-page' | 'project-settings' | 'get-started', accountId = 'local:product-owner') {
  const load = SURFACES[moduleKey];
  if (load === undefined) throw new Error(`No surface serves ${moduleKey}.`);
  const { default: Surface } = await load();
  const context = parseContext({
    moduleKey,
    accountId,
    cloudId: 'site-1',
    locale: 'en-US',
    timezone: 'UTC',
    extension: moduleKey !== 'get-started' ? { project: { id: '10000', key: 'PERM' } } : {},
  });
  return {
    user: userEvent.setup(),
    ...render(
      <Shell>
        <Surface context={context} />
      </Shell>,
    ),
  };
}
