import type { StoryTemplate } from '../template.ts';
import { ENGLISH_COMPLAINTS, ENGLISH_NOT_ROLES, ENGLISH_OPENERS } from './english-phrases.ts';
import { ENGLISH_THINGS } from './english-things.ts';
import { ENGLISH_IMPERSONAL_WANT, ENGLISH_STRESSED_WANT, ENGLISH_WANTS, ENGLISH_WEAK_WANTS } from './english-wants.ts';

const SUBJECT =
  /^(?:i|we|they|it|he|she|you|people|users?|customers?|others?|everyone|everybody|someone|nobody|there|no|the|my|our|their|your|his|her|its|this|these|those|a|an|each|every|all|only|both|any)\b/;
const CLAUSE_SUBJECT = /^(?:i|we|they|it|it's|he|she|you|there|that's|people|users|my|our|their)\b/;
/** "In order to do that, the page …" refers back: it opens a sentence of its own. */
const REFERS_BACK =
  /^(?:do|achieve|support|accomplish|reach|get there|make (?:this|that|it) happen)(?: (?:that|this|so|it|these|those)\b|[,.])/;

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
  ends: [
    { marker: 'so that' },
    { marker: 'in order that' },
    { marker: 'in order to', notNext: REFERS_BACK },
    { marker: 'in order for' },
    { marker: 'such that' },
    { marker: 'because', notNext: /^of\b/ },
    { marker: 'so as to' },
    { marker: 'so as not to' },
    { marker: 'in an effort to' },
    { marker: 'so', afterBreak: true, notNext: /^(?:on|forth|much|many|far|long|called|that's)\b/, minMeans: 3 },
    { marker: 'so', next: /^(?:i|we)\b/, minMeans: 2 },
    { marker: 'so', next: SUBJECT, minMeans: 6 },
    { marker: 'since', next: CLAUSE_SUBJECT, minMeans: 5 },
    { marker: 'for the purpose of' },
    { marker: 'for the purposes of' },
    { marker: 'with the goal of' },
    { marker: 'with the aim of' },
    { marker: 'thereby' },
    { marker: 'ensuring that', afterBreak: true, minMeans: 5 },
    { marker: 'thus', afterBreak: true, next: /^(?:[\p{L}]{3,20}ing|i|we)\b/u },
    { marker: 'therefore', afterBreak: true, next: CLAUSE_SUBJECT },
    { marker: 'to be able to', afterBreak: true, minMeans: 8 },
  ],
  leadingEnds: ['in order to', 'in order that', 'so that', 'so as to', 'because', 'to'],
};

/** English: "to" and one of these opens a purpose ("… to meet the requirements of …"). */
export const ENGLISH_PURPOSE =
  /^(?:support|allow|enable|meet|satisfy|ensure|make sure|show|avoid|prevent|reduce|improve|increase|save|help|comply|facilitate|let|keep|minimi[sz]e|maximi[sz]e|optimi[sz]e|speed|simplify|eliminate|achieve|encourage|protect|guarantee|fulfil|stay|become|get (?:a |an )?better|gain|better)\b/;
