import { randomBytes } from 'node:crypto';
import type { Recorder, RequestRecord } from '../types.ts';

export type PendingRecord = Omit<RequestRecord, 'id' | 'parent' | 'source' | 'user'>;

/** One running invocation, as the proxy knows it. The token proves which one a request belongs to. */
export interface Session {
  readonly token: string;
  readonly accountId: string | null;
  /** Module key or function key, for the inspector. */
  readonly source: string;
  /** Number of pushes, each made by the one before, that led to this invocation. */
  readonly chain: number;
  /** Requests of this invocation; they get their parent when it ends. */
  readonly requests: PendingRecord[];
}

export interface Sessions {
  open(accountId: string | null, source: string, chain: number): Session;
  /** `null` when the token is unknown or its invocation has ended. */
  find(token: string): Session | null;
  /** Ends the session and records the invocation with everything that it asked for. */
  end(session: Session, invocation: PendingRecord): void;
}

export function createSessions(recorder: Recorder): Sessions {
  const open = new Map<string, Session>();
  return {
    open(accountId, source, chain) {
      const session: Session = { token: randomBytes(24).toString('base64url'), accountId, source, chain, requests: [] };
      open.set(session.token, session);
      return session;
    },
    find: (token) => open.get(token) ?? null,
    end(session, invocation) {
      open.delete(session.token);
      const who = { source: session.source, user: session.accountId };
      const parent = recorder.record({ ...invocation, ...who, parent: null });
      for (const request of session.requests) recorder.record({ ...request, ...who, parent: parent.id });
    },
  };
}
