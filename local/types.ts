/**
 * The seams between the rooms of the local host: Jira (`local/jira`), the platform (`local/platform`)
 * and the site (`local/site`). Each room imports this file and its own files, never another room.
 * `local/main.ts` and `local/host.ts` put them together.
 */

/** Who asks. `app` is the app user of a Forge app; scopes are what its manifest was granted. */
export type Principal =
  | {
      readonly kind: 'user';
      readonly accountId: string /** Present when the call comes through an app: the call may do no more than these. */;
      readonly scopes?: readonly string[];
    }
  | { readonly kind: 'app'; readonly scopes: readonly string[] }
  | { readonly kind: 'anonymous' };

/** The way by which a request came. Only `function` costs points; `shell` is Jira's own screen. */
export type Channel = 'shell' | 'bridge' | 'function';

export interface JiraRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path without query, for example "/rest/api/3/issue/10042". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` when there was no body. */
  readonly body: unknown;
  readonly principal: Principal;
  readonly channel: Channel;
  /** Groups requests in the inspector: a module key, a function key, or "shell". */
  readonly source: string;
}

export interface JiraResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value; `undefined` for an empty body. */
  readonly body: unknown;
}

/** A change in Jira that triggers may want, in the shape that Forge delivers (reference: platform event documentation). */
export interface ProductEvent {
  readonly name: string;
  /** ISO 8601, the host's clock. */
  readonly at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What may go wrong with product events on a real site, each switched on by itself. */
export interface EventFaults {
  /** Events come this much later; Forge says up to three minutes. */
  readonly delayMs: number;
  /** Each event comes twice. */
  readonly doubled: boolean;
  /** Every other event is overtaken by the one after it. */
  readonly reordered: boolean;
  /** No event comes at all. */
  readonly dropped: boolean;
}

/** One line of the inspector. */
export interface RequestRecord {
  readonly id: number;
  readonly at: string;
  readonly channel: Channel | 'invoke' | 'kvs' | 'event' | 'queue' | 'schedule';
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Cost by the stated model; 0 for everything but functions. */
  readonly points: number;
  readonly bytes: number;
  readonly user: string | null;
  /** Requests made inside this invocation, by id. */
  readonly parent: number | null;
}

export interface Recorder {
  record(entry: Omit<RequestRecord, 'id'>): RequestRecord;
}

/** The host's clock. Can be moved forward; nothing in the host reads another one. */
export interface HostClock {
  now(): Date;
}

/** Jira as the rest of the host sees it. */
export interface Jira {
  handle(request: JiraRequest): Promise<JiraResponse>;
  /** Registers the listener for product events. Events are emitted after the write is committed. */
  onEvent(listener: (event: ProductEvent) => void): void;
  close(): void;
}

/** What a person at the host's own controls may do to Jira; no request of the app can. */
export interface JiraAdministration {
  /** How each switch stands; see local/jira/switches.ts. */
  switches(): Readonly<Record<string, string | number>>;
  /** The values a switch can take; a switch that is not here takes a whole number or a field's id. */
  choices(): Readonly<Record<string, readonly (string | number)[]>>;
  /** @throws Error that says what is wrong, for an unknown switch or value. */
  flip(wanted: Readonly<Record<string, unknown>>): void;
  /** Moves an item, with its sub-tasks, to another project. @returns the new key; the old one keeps answering. */
  moveIssue(idOrKey: string, projectKey: string, accountId: string): string;
  setArchived(projectKey: string, archived: boolean): void;
  /** Gives the project fields of its own under the names of the site's, as team-managed projects have them. */
  makeTeamManaged(projectKey: string): void;
}

/** One line of what Jira tells a person in the header of the site. */
export interface SiteNotification {
  readonly id: string;
  /** A comment that names them, one on what they report or are assigned, or a work item that somebody else gave them. */
  readonly kind: 'mention' | 'comment' | 'assigned';
  readonly issueKey: string;
  readonly summary: string;
  /** Display name; `null` for the app. */
  readonly who: string | null;
  readonly at: string;
  readonly read: boolean;
}

export interface JiraNotifications {
  /** The latest first; nothing of a work item that the person may not see. */
  of(accountId: string): readonly SiteNotification[];
  markRead(accountId: string, ids: readonly string[]): void;
}

/** What the platform needs to run a function. */
export interface Invocation {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
  /** Context that the host itself made for this surface. Never taken from the page. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly accountId: string | null;
}

export type InvocationOutcome =
  | { readonly success: true; readonly body: unknown }
  | { readonly success: false; readonly error: { readonly errorMessage: string; readonly errorType: string } };

/** How many more calls a person may make; the bridge hands it to a screen that asks for it. */
export interface InvokeRate {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the oldest call of the last minute no longer counts. */
  readonly resetSeconds: number;
}

/** The Forge platform as the rest of the host sees it. */
export interface Platform {
  /** A screen calls its resolver. */
  invoke(invocation: Invocation): Promise<InvocationOutcome>;
  invokeRate(accountId: string | null): InvokeRate;
  /** Delivers a product event to the triggers that want it. */
  deliver(event: ProductEvent): void;
  /** Runs the scheduled trigger now, whatever the clock says. */
  runSchedule(moduleKey: string): Promise<InvocationOutcome>;
  /** Resolves when no event, queue item or function is under way and none is due. */
  idle(): Promise<void>;
  close(): Promise<void>;
}
