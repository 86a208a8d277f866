/** One request to Jira's REST API. `path` holds the query; every part of it is already encoded. */
export interface JiraHttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/** `body` is unknown until a schema proves it; header names are lower case. */
export interface JiraHttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The port that the two thin adapters implement: as the user in the browser, as user or app on the server. */
export interface JiraHttp {
  send(request: JiraHttpRequest): Promise<JiraHttpResponse>;
}
