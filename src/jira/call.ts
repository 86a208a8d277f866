import * as v from 'valibot';
import { errorOf, JiraError } from './error.ts';
import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from './http.ts';

/** Sends a request and keeps only answers below 400. */
export async function send(http: JiraHttp, request: JiraHttpRequest): Promise<JiraHttpResponse> {
  const response = await http.send(request);
  if (response.status >= 400) throw errorOf(response);
  return response;
}

/** Proves that an answer has the shape we use. The message names the place, never the content. */
export function proven<S extends v.GenericSchema>(schema: S, body: unknown, status: number): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const places = result.issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'answer'}: expected ${issue.expected ?? 'another value'}`);
  throw new JiraError({ status, kind: 'failed', messages: ['Unexpected answer.', ...places] });
}

/** Sends, and proves the body. */
export async function ask<S extends v.GenericSchema>(http: JiraHttp, request: JiraHttpRequest, schema: S): Promise<v.InferOutput<S>> {
  const response = await send(http, request);
  return proven(schema, response.body, response.status);
}

interface Page<T> {
  readonly values: readonly T[];
  readonly isLast?: boolean | undefined;
}

/** Reads pages of the `startAt` kind until the last, an empty one, or `max` rows: what lies beyond is left out. */
export async function allPages<T>(max: number, read: (startAt: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const rows: T[] = [];
  while (rows.length < max) {
    const page = await read(rows.length);
    rows.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) break;
  }
  return rows.slice(0, max);
}
