import { makeResolver, type Request } from '@forge/resolver';
import { system } from '../adapters/system.ts';
import type { Answer, Api, Payload } from '../shared/contract.ts';
import { err, type Result } from '../shared/result.ts';
import { getJob } from '../usecases/get-job.ts';
import { getNotes } from '../usecases/get-notes.ts';
import { getQualityHistory } from '../usecases/get-quality-history.ts';
import { getScoreHistory } from '../usecases/get-score-history.ts';
import { ignoreFinding, stopIgnoring } from '../usecases/ignore-finding.ts';
import { noteChanged } from '../usecases/note-changed.ts';
import { openItem } from '../usecases/open-item.ts';
import { openProject } from '../usecases/open-project.ts';
import type { Caller, ServerDeps } from '../usecases/ports.ts';
import { adoptProfile, redetectProfile } from '../usecases/adopt-profile.ts';
import { saveCriteriaIds } from '../usecases/save-criteria-ids.ts';
import { saveScore } from '../usecases/save-score.ts';
import { saveSettings } from '../usecases/save-settings.ts';
import { turnOff } from '../usecases/turn-off.ts';
import { turnOn } from '../usecases/turn-on.ts';
import { serverFor } from './app.ts';
import { callerOf } from './caller.ts';
import { PARSERS, type Parse } from './payloads.ts';
import { toReply } from './to-reply.ts';

interface Line<K extends keyof Api> {
  /** A lapsed license refuses what changes something; reading and export go on. */
  readonly changes: boolean;
  readonly run: (deps: ServerDeps, caller: Caller, payload: Payload<K>) => Promise<Result<Answer<K>>>;
}

/** Every question a screen may ask. Each use case proves the caller's right before it reads or writes anything. */
const LINES: { readonly [K in keyof Api]: Line<K> } = {
  openItem: { changes: false, run: openItem },
  openProject: { changes: false, run: openProject },
  turnOn: { changes: true, run: turnOn },
  // Off is the way out: it works without a license.
  turnOff: { changes: false, run: turnOff },
  getJob: { changes: false, run: getJob },
  saveScore: { changes: true, run: saveScore },
  getScoreHistory: { changes: false, run: getScoreHistory },
  saveSettings: { changes: true, run: saveSettings },
  redetectProfile: { changes: false, run: redetectProfile },
  adoptProfile: { changes: true, run: adoptProfile },
  getQualityHistory: { changes: false, run: getQualityHistory },
  noteChanged: { changes: true, run: noteChanged },
  getNotes: { changes: false, run: getNotes },
  ignoreFinding: { changes: true, run: ignoreFinding },
  stopIgnoring: { changes: true, run: stopIgnoring },
  saveCriteriaIds: { changes: true, run: saveCriteriaIds },
};

async function serve<K extends keyof Api>(name: K, request: Request): Promise<Result<Answer<K>>> {
  return toReply(name, system, async () => {
    const line: Line<K> = LINES[name];
    const caller = callerOf(request.context);
    if (caller === null) return err({ kind: 'not-allowed', need: 'view' });
    const payload = (PARSERS[name] as Parse<Payload<K>>)(request.payload);
    if (!payload.ok) return payload;
    if (line.changes && caller.license === 'lapsed') return err({ kind: 'license' });
    const { deps, meter } = serverFor(caller);
    try {
      return await line.run(deps, caller, payload.value);
    } finally {
      system.log('served', { call: name, requests: meter.requests, points: meter.points });
    }
  });
}

const handlerOf =
  <K extends keyof Api>(name: K) =>
  (request: Request): Promise<ReturnType<Api[K]>> =>
    serve(name, request) as Promise<ReturnType<Api[K]>>;

export const resolver = makeResolver<Api>({
  openItem: handlerOf('openItem'),
  openProject: handlerOf('openProject'),
  turnOn: handlerOf('turnOn'),
  turnOff: handlerOf('turnOff'),
  getJob: handlerOf('getJob'),
  saveScore: handlerOf('saveScore'),
  getScoreHistory: handlerOf('getScoreHistory'),
  saveSettings: handlerOf('saveSettings'),
  redetectProfile: handlerOf('redetectProfile'),
  adoptProfile: handlerOf('adoptProfile'),
  getQualityHistory: handlerOf('getQualityHistory'),
  noteChanged: handlerOf('noteChanged'),
  getNotes: handlerOf('getNotes'),
  ignoreFinding: handlerOf('ignoreFinding'),
  stopIgnoring: handlerOf('stopIgnoring'),
  saveCriteriaIds: handlerOf('saveCriteriaIds'),
});
