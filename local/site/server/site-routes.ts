import type { SiteParts } from '../ports.ts';
import { parseEventFaults, readEventFaults, writeEventFaults } from './event-faults.ts';
import { placeOfIssue } from './grant.ts';
import { HttpError, textField } from './http.ts';
import { PANEL_ACTIONS, changePanel, issueModules } from './panels.ts';
import type { HostRoute, RouteCall } from './routes.ts';
import { LANGUAGES, LICENSES, THEMES, currentTheme, listUsers, readLicense, setCookie, writeLanguage, writeLicense } from './session.ts';

/** Longest step of the clock at once: a leap year. */
const MOST_ADVANCE = 366 * 86_400_000;

interface Deps {
  readonly parts: SiteParts;
  readonly siteUrl: string;
  readonly resourceUrl: string;
}

function sessionOf({ parts, siteUrl, resourceUrl }: Deps, call: RouteCall): unknown {
  const { manifest, sql, clock } = parts;
  return {
    user: call.user,
    users: listUsers(sql),
    theme: currentTheme(call.request, siteUrl),
    license: readLicense(sql),
    languages: LANGUAGES,
    now: clock.now().toISOString(),
    siteUrl,
    resourceUrl,
    modules: manifest.modules
      .filter((module) => module.type !== 'jira:adminPage' || call.user.siteAdmin)
      .map(({ type, key, title, pages, useAsGetStarted }) => ({ type, key, title, pages, useAsGetStarted })),
    schedules: manifest.schedules,
  };
}

function changeSession({ parts, siteUrl }: Deps, call: RouteCall): unknown {
  const { accountId, theme, license, locale } = call.body;
  const cookies: string[] = [];
  if (accountId !== undefined) {
    const user = listUsers(parts.sql).find((candidate) => candidate.accountId === accountId);
    if (user === undefined) throw new HttpError(400, 'There is no such person.');
    cookies.push(setCookie('user', user.accountId, siteUrl));
  }
  if (theme !== undefined) {
    const choice = THEMES.find((candidate) => candidate === theme);
    if (choice === undefined) throw new HttpError(400, 'There is no such theme.');
    cookies.push(setCookie('theme', choice, siteUrl));
  }
  if (license !== undefined) {
    const choice = LICENSES.find((candidate) => candidate === license);
    if (choice === undefined) throw new HttpError(400, 'There is no such license state.');
    writeLicense(parts.sql, choice);
  }
  if (locale !== undefined) {
    const language = LANGUAGES.find(([candidate]) => candidate === locale);
    if (language === undefined) throw new HttpError(400, 'There is no such language.');
    writeLanguage(parts.sql, call.user.accountId, language[0]);
  }
  if (cookies.length > 0) call.response.setHeader('set-cookie', cookies);
  return {};
}

async function modulesOfIssue({ parts }: Deps, call: RouteCall): Promise<unknown> {
  const place = await placeOfIssue(parts.jira, call.user.accountId, call.url.searchParams.get('issueKey') ?? '');
  return issueModules(parts.sql, parts.manifest, { issueId: place.issue.id, projectId: place.project.id });
}

async function panel({ parts }: Deps, call: RouteCall): Promise<unknown> {
  const action = PANEL_ACTIONS.find((candidate) => candidate === call.body.action);
  if (action === undefined) throw new HttpError(400, 'There is no such panel action.');
  const moduleKey = textField(call.body, 'moduleKey');
  const place = await placeOfIssue(parts.jira, call.user.accountId, textField(call.body, 'issueKey'));
  changePanel(parts.sql, action, moduleKey, { issueId: place.issue.id, projectId: place.project.id }, call.user.siteAdmin);
  return {};
}

function inspect({ parts }: Deps, call: RouteCall): unknown {
  const { recorder, clock } = parts;
  const asked = Number(call.url.searchParams.get('since') ?? Number.NaN);
  const mark = Number.isFinite(asked) ? asked : recorder.resetMark();
  return {
    mark: recorder.mark(),
    now: clock.now().toISOString(),
    events: readEventFaults(parts.sql),
    counters: recorder.counters(mark),
    records: recorder.since(mark).slice(-300),
  };
}

function advance({ parts }: Deps, call: RouteCall): unknown {
  const milliseconds = call.body.milliseconds;
  if (typeof milliseconds !== 'number' || !(milliseconds >= 0) || milliseconds > MOST_ADVANCE)
    throw new HttpError(400, 'The clock moves forward, by a year at most.');
  parts.clock.advance(milliseconds);
  return { now: parts.clock.now().toISOString() };
}

/** Routes of the shell: who is here, panels, inspector, clock, schedules. */
export function siteRoutes(deps: Deps): readonly HostRoute[] {
  const { parts } = deps;
  return [
    { method: 'GET', path: '/_host/session', answer: async (call) => sessionOf(deps, call) },
    { method: 'POST', path: '/_host/session', answer: async (call) => changeSession(deps, call) },
    { method: 'GET', path: '/_host/issue-modules', answer: (call) => modulesOfIssue(deps, call) },
    { method: 'POST', path: '/_host/panel', answer: (call) => panel(deps, call) },
    { method: 'GET', path: '/_host/inspector', answer: async (call) => inspect(deps, call) },
    {
      method: 'POST',
      path: '/_host/inspector/reset',
      answer: async () => {
        parts.recorder.reset();
        return {};
      },
    },
    { method: 'POST', path: '/_host/events', answer: async (call) => writeEventFaults(parts.sql, parseEventFaults(call.body)) },
    { method: 'POST', path: '/_host/clock', answer: async (call) => advance(deps, call) },
    { method: 'POST', path: '/_host/schedule', answer: (call) => parts.platform.runSchedule(textField(call.body, 'moduleKey')) },
  ];
}
