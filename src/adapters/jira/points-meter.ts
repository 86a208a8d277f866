import type { JiraHttpRequest, JiraHttpResponse } from '../../jira/http.ts';
import { pointsOf } from '../../jira/points.ts';

/** Counts what one invocation asks of Jira. */
export interface PointsMeter {
  add(method: JiraHttpRequest['method'], path: string, response: JiraHttpResponse): void;
  readonly requests: number;
  readonly points: number;
}

export function createPointsMeter(): PointsMeter {
  let requests = 0;
  let points = 0;
  return {
    add(method, path, response) {
      requests += 1;
      points += pointsOf(method, path, response);
    },
    get requests() {
      return requests;
    },
    get points() {
      return points;
    },
  };
}
