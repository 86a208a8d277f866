/** What the host and a function process say to each other. Imported by both sides, so it holds no code. */

/** The event that the platform's loader takes; the names are the platform's. */
export interface FunctionEvent {
  /** `<bundle>.<export>` */
  readonly handler: string;
  readonly body: unknown;
  readonly variables: readonly { readonly key: string; readonly value: string }[];
  readonly _meta: {
    readonly proxy: { readonly url: string; readonly token: string };
    readonly contextAri: string;
    readonly appContext: AppContext;
    /** Account id; absent in the background. */
    readonly aaid?: string;
    readonly license?: License;
    readonly tracing: { readonly traceId: string; readonly spanId: string };
  };
}

export interface AppContext {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly invocationId: string;
  readonly installationId: string;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly license?: License;
  readonly installation: { readonly ari: { readonly installationId: string }; readonly contexts: readonly { readonly cloudId: string }[] };
  readonly permissions: { readonly scopes: readonly string[]; readonly external: Readonly<Record<string, never>> };
}

/** Both spellings are documented. */
export interface License {
  readonly active: boolean;
  readonly isActive: boolean;
}

export interface InvokeMessage {
  readonly event: FunctionEvent;
  readonly limitMilliseconds: number;
  /** How far the host's clock is ahead of this machine's. */
  readonly clockOffset: number;
}

export interface FunctionError {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly stack?: string;
}

/** `body` is absent when the function returned undefined. */
export type FunctionOutcome =
  | { readonly success: true; readonly body?: unknown }
  | { readonly success: false; readonly error: FunctionError };

export type ProcessMessage = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly outcome: FunctionOutcome };
