/** Body of a request of `@forge/events`. */
export interface QueueRequest {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload?: readonly PushedEvent[];
}

export interface PushedEvent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
}
