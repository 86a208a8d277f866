import type { StoryTemplate } from '../template.ts';
import { ENGLISH_ENDS } from './english-ends.ts';
import { ENGLISH_COMPLAINTS, ENGLISH_NOT_ROLES, ENGLISH_OPENERS } from './english-phrases.ts';
import { ENGLISH_THINGS } from './english-things.ts';
import { ENGLISH_IMPERSONAL_WANT, ENGLISH_STRESSED_WANT, ENGLISH_WANTS, ENGLISH_WEAK_WANTS } from './english-wants.ts';

/** English stories. */
export const ENGLISH: StoryTemplate = {
  language: 'en',
  openers: ENGLISH_OPENERS,
  notRoles: ENGLISH_NOT_ROLES,
  things: ENGLISH_THINGS,
  wants: ENGLISH_WANTS,
  weakWants: ENGLISH_WEAK_WANTS,
  wantPattern: ENGLISH_STRESSED_WANT,
  weakWantPattern: ENGLISH_IMPERSONAL_WANT,
  duties: ['should', 'must', 'shall', 'needs to', 'need to', 'has to', 'have to'],
  complaints: ENGLISH_COMPLAINTS,
  ends: ENGLISH_ENDS,
  leadingEnds: ['in order not to', 'in order to', 'in order that', 'so that', 'so as to', 'so as not to', 'because', 'since', 'so', 'to'],
};

/** English: "to" and one of these opens a purpose ("… to meet the requirements of …"). */
export const ENGLISH_PURPOSE =
  /^(?:support|allow|enable|meet|cut|lower|free|boost|raise|shorten|ease|spare|win|foster|lessen|relieve|limit|satisfy|ensure|make sure|show|avoid|prevent|reduce|improve|increase|save|help|comply|facilitate|let|keep|minimi[sz]e|maximi[sz]e|optimi[sz]e|speed|simplify|eliminate|achieve|encourage|protect|guarantee|fulfil|stay|become|get (?:a |an )?better|gain|better)\b/;

/** English: what an action is done for, when it is the wish (“… to prove that the antenna works”, “… to see who is late”). */
export const ENGLISH_FINDING_OUT =
  /^(?:prove|demonstrate|verify|confirm|check|see|find out|know|learn|decide|judge|tell|document|justify|explain|understand) (?:that|whether|if|how|why|what|when|where|which|who|whom|whose)\b/;
