/** Jira's answer when it refuses: its own messages. */
class RequestError extends Error {
  readonly status: number;
  readonly messages: readonly string[];
  constructor(status: number, messages: readonly string[]) {
    super(messages.join(' ') || `The server answered ${status}.`);
    this.status = status;
    this.messages = messages;
  }
}

function messagesOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { errorMessages, errors, error } = body as { errorMessages?: unknown; errors?: unknown; error?: unknown };
  const general = Array.isArray(errorMessages) ? errorMessages.map(String) : [];
  const byField =
    typeof errors === 'object' && errors !== null ? Object.entries(errors).map(([field, text]) => `${field}: ${String(text)}`) : [];
  return [...general, ...byField, ...(typeof error === 'string' ? [error] : [])];
}

async function request<T>(method: string, address: string, body: unknown): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: {
      accept: 'application/json',
      'x-plumbline-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new RequestError(response.status, messagesOf(parsed));
  return parsed as T;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Jira's REST API as the person who is logged in. @throws RequestError */
export const jira = <T>(method: Method, address: string, body?: unknown): Promise<T> => request<T>(method, address, body);

/** The host's own API. @throws RequestError */
export const host = {
  get: <T>(path: string): Promise<T> => request<T>('GET', `/_host/${path}`, undefined),
  post: <T>(path: string, body: unknown): Promise<T> => request<T>('POST', `/_host/${path}`, body),
};

/** What a person should read about a failure. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
