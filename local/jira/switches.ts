import type { Sql } from '../database/sql.ts';

/**
 * What the local Jira does where Atlassian is silent, changes its mind, or fails now and then.
 * Each is a line of local/PARITY.md. The defaults are what is known of real sites, or the unkinder guess.
 */
export interface JiraSwitches {
  /** Whether `is EMPTY` works on an alias of a property. */
  readonly emptyOnAlias: 'supported' | 'refused';
  /** How long search and counts lag behind a write. */
  readonly indexLagMs: number;
  /** The agile issue lists that Atlassian removes after 1 November 2026. */
  readonly agileLists: 'gone' | 'served';
  /** Rows with fields on a page of `/rest/software` lists: as in search, or as many as are asked. */
  readonly softwareListRows: 100 | 5000;
  /** How a bulk property write answers: 303 with `Location`, or 200 with the task itself, as after a followed redirect. */
  readonly bulkTask: 'redirect' | 'task';
  /** A field that the workflow demands on the way to Done; '' for none. */
  readonly requiredForDone: string;
  /** Whether a write of a property moves `updated` and tells of an edit. */
  readonly propertyWrites: 'silent' | 'bump-updated';
  /** Whether the hourly quota is enforced; before, its headers begin with "Beta-" and nothing is refused. */
  readonly quota: 'enforced' | 'beta';
  /** Points an hour, for the app over all sites. */
  readonly pointsAnHour: number;
  /** Burst limits for each path and method. */
  readonly burst: 'on' | 'off';
  /** Which policy comes first in `RateLimit` and `RateLimit-Policy`. */
  readonly rateLimitOrder: 'quota-first' | 'burst-first';
  /** Whether a 429 says when to come back; some gateways do not. */
  readonly retryAfterOn429: 'sent' | 'missing';
  /** So many of the app's next requests are answered 503. */
  readonly unavailable: number;
  /** Seconds in `Retry-After` of a 503; 0 leaves the header out. */
  readonly unavailableRetryAfter: number;
}

export const DEFAULT_SWITCHES: JiraSwitches = {
  emptyOnAlias: 'supported',
  indexLagMs: 2000,
  agileLists: 'gone',
  softwareListRows: 100,
  bulkTask: 'redirect',
  requiredForDone: '',
  propertyWrites: 'silent',
  quota: 'enforced',
  pointsAnHour: 65_000,
  burst: 'on',
  rateLimitOrder: 'quota-first',
  retryAfterOn429: 'sent',
  unavailable: 0,
  unavailableRetryAfter: 5,
};

/** The values that each switch can take; those that are not listed take any whole number from 0, or a field's id. */
export const SWITCH_VALUES: Readonly<Partial<Record<keyof JiraSwitches, readonly (string | number)[]>>> = {
  emptyOnAlias: ['supported', 'refused'],
  agileLists: ['gone', 'served'],
  softwareListRows: [100, 5000],
  bulkTask: ['redirect', 'task'],
  propertyWrites: ['silent', 'bump-updated'],
  quota: ['enforced', 'beta'],
  burst: ['on', 'off'],
  rateLimitOrder: ['quota-first', 'burst-first'],
  retryAfterOn429: ['sent', 'missing'],
};

const KEY = 'jira-switches';
const isName = (name: string): name is keyof JiraSwitches => Object.hasOwn(DEFAULT_SWITCHES, name);

/** @throws Error that names what is wrong, for an unknown switch or value. */
function checkSwitches(wanted: Readonly<Record<string, unknown>>): Partial<JiraSwitches> {
  for (const [name, value] of Object.entries(wanted)) {
    if (!isName(name)) throw new Error(`The local Jira has no switch "${name}".`);
    const values = SWITCH_VALUES[name];
    const fits =
      values === undefined
        ? typeof value === typeof DEFAULT_SWITCHES[name] && (typeof value !== 'number' || (Number.isInteger(value) && value >= 0))
        : values.some((known) => known === value);
    if (!fits) throw new Error(`The switch "${name}" cannot be ${JSON.stringify(value)}.`);
  }
  return wanted as Partial<JiraSwitches>;
}

/** The switches of one site: the defaults, what the host was started with, and what somebody flipped, which is kept. */
export class SwitchBoard {
  private readonly sql: Sql;
  private state: JiraSwitches;

  constructor(sql: Sql, start: Partial<JiraSwitches>) {
    this.sql = sql;
    const kept = sql.get('select value from meta where key = ?', [KEY]);
    this.state = {
      ...DEFAULT_SWITCHES,
      ...start,
      ...(kept === null ? {} : checkSwitches(JSON.parse(String(kept.value)) as Record<string, unknown>)),
    };
  }

  get values(): JiraSwitches {
    return this.state;
  }

  flip(wanted: Readonly<Record<string, unknown>>): void {
    const checked = checkSwitches(wanted);
    const row = this.sql.get('select value from meta where key = ?', [KEY]);
    const kept = { ...(row === null ? {} : (JSON.parse(String(row.value)) as object)), ...checked };
    this.sql.run('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value', [
      KEY,
      JSON.stringify(kept),
    ]);
    this.state = { ...this.state, ...checked };
  }

  /** Counts one 503 down, without keeping it: it is over after a restart. @returns whether there was one left. */
  takeFailure(): boolean {
    if (this.state.unavailable < 1) return false;
    this.state = { ...this.state, unavailable: this.state.unavailable - 1 };
    return true;
  }
}
