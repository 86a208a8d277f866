/** An answer of the proxy. `proxyError` is what the client libraries turn into an exception. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON value; absent for an empty body. */
  readonly body?: unknown;
  readonly proxyError?: string;
  readonly points?: number;
}

export interface ProxyRequest {
  readonly method: string;
  /** Route of the service on the proxy. */
  readonly route: string;
  /** What the app asked for: a path, or an address for egress. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whatever is not modeled fails by name: a silent stub would make an app look right that is not. */
export const notModeled = (what: string): Reply => ({
  status: 501,
  proxyError: 'NOT_MODELED',
  body: { code: 'NOT_MODELED', message: `The local host does not model ${what}.` },
});
