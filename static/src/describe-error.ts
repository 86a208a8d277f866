import { JiraError } from '../../src/jira/error.ts';
import { assertNever, type AppError } from '../../src/shared/result.ts';
import { errorTexts } from '../../src/shared/texts/errors.ts';
import { NoAnswerError } from './adapters/in-time.ts';
import { ApiError } from './adapters/rpc.ts';

/** What a screen says about a failure. */
export interface ErrorWords {
  readonly text: string;
  /** What support may ask for; `null` when the text says it all. */
  readonly reference: string | null;
  /** Whether trying the same again can help. */
  readonly canRetry: boolean;
}

/** @param lead the sentence of the screen for a failure that nobody can act on, for example "Plumbline could not read this work item." */
export function describeError(error: unknown, lead: string): ErrorWords {
  if (error instanceof ApiError) return ofServer(error.error, lead);
  if (error instanceof JiraError) return ofJira(error, lead);
  return { text: lead, reference: error instanceof NoAnswerError ? 'NOANSWER' : fingerprint(error), canRetry: true };
}

function ofServer(error: AppError, lead: string): ErrorWords {
  switch (error.kind) {
    case 'bad-request':
      return final(errorTexts.badRequest(error.message));
    case 'not-allowed':
      return final(errorTexts.notAllowed[error.need]);
    case 'conflict':
      return final(errorTexts.conflict);
    case 'not-on':
      return final(errorTexts.notOn);
    case 'license':
      return final(errorTexts.license);
    case 'busy':
      return { text: errorTexts.busy(error.retryAfterSeconds), reference: null, canRetry: true };
    case 'failed':
      return { text: lead, reference: error.reference, canRetry: true };
    default:
      return assertNever(error);
  }
}

function ofJira(error: JiraError, lead: string): ErrorWords {
  if (error.kind === 'not-found') return final(errorTexts.notAllowed.view);
  if (error.kind === 'busy') return { text: errorTexts.busy(error.retryAfterSeconds ?? 5), reference: null, canRetry: true };
  return { text: lead, reference: `J${error.status}`, canRetry: true };
}

const final = (text: string): ErrorWords => ({ text, reference: null, canRetry: false });

/** Four hex digits that are the same for the same failure, so that two reports of it can be told to be one. */
function fingerprint(error: unknown): string {
  const text = error instanceof Error ? `${error.name}:${error.message}` : String(error);
  let hash = 0x811c;
  for (let index = 0; index < text.length; index += 1) hash = ((hash ^ text.charCodeAt(index)) * 0x0193) & 0xffff;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
