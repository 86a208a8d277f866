/** A phrase that leans on another work item. Offsets are in the text that was given. */
export interface Dependency {
  readonly start: number;
  readonly end: number;
  /** Key of the other item in capitals; `null` when the text does not say. */
  readonly key: string | null;
  /** This one cannot start or finish before that one. */
  readonly waits: boolean;
  /** The text does without the other one: it is only mentioned. */
  readonly mentions: boolean;
}

/** Key of a work item. Norms and codings of the same shape are none. */
const KEY = /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9_]{1,9}-[1-9]\d{0,5}(?![\p{L}\p{N}_-]|\.\d)/gu;
const NORM =
  /^(?:UTF|UCS|ISO|IEC|IEEE|RFC|SHA|AES|RSA|MD|CVE|CWE|WCAG|HTTP|HTTPS|TLS|SSL|RS|EN|DIN|ASCII|COVID|GPT|BASE|US|EU|Q|V|SRV|MP|H|IPV|X|LTS|JDK|JAVA|PEP|EIP|BIP|JSR|TC|AC|REQ|FR|NFR|BR)-/;

/** Small words between such a phrase and the key. */
const TO_KEY =
  '(?: the| that| this| we have| story| ticket| issue| item| task| work item| completion of| implementation of| is| are| in| of| comments?| on)*:?(?: [[("]?)? ?$';
const WAITS = new RegExp(
  `\\b(?:depend(?:s|ing|ent|ency)? (?:up)?on|depends of|blocked by|blocked on|waits? (?:for|on)|waiting (?:for|on)|requires|prerequisites?:?|needs(?! of\\b)|builds (?:up)?on)${TO_KEY}`,
  'i',
);
/** “After DM-3 the old list was empty” tells the past; “after DM-3 is done” waits, and so does “has to happen after DM-3”. */
const WHEN = new RegExp(`\\b(?:after|once|until)${TO_KEY}`, 'i');
const STILL_TO_COME =
  /^(?:#[^\s]{1,40})?(?:'s [^.,;\n]{1,30}|,? (?:and|or) [A-Z][A-Z0-9_]{1,9}-\d{1,6}| \([^)\n]{1,60}\))?\]?,? (?:(?:is|are|gets?|has been|have been|lands?|ships|will be)|(?:we|it|this|you|they) (?:should|can|could|must|will|need|might))\b/;
const TO_BE_DONE =
  /\b(?:start(?:s|ed)?|begin(?:s)?|happen|wait|only|possible|blocked|done|do (?:this|it)|(?:can|must|should|will|has to|have to|needs? to|to) (?:only |not )?(?:be )?[a-z]{2,15}),? ?$/i;
const LEANS = new RegExp(
  `\\b(?:see(?: also)?|cf\\.?|same as|same way as|like in|as in|as (?:described|defined|specified|mentioned|explained|discussed|agreed|documented) in|described in|defined in|specified in|similar to|analogous to|based on|refer to|according to|as per|per)${TO_KEY}`,
  'i',
);
/** “Until DM-3 is done the old form stays” says how it is today; “cannot start until DM-3 is done” waits. */
const UNTIL = /^until/i;
const NOT_BEFORE =
  /\b(?:not|never|cannot|unable|[a-z]{2,6}n['’]t|waits?|waiting|hold|held|block(?:s|ed)?|postponed?|defer(?:red)?|delay(?:ed)?)\b[^.;\n]{0,80}$/i;
/** What has to go is not leaned on; what fails since then is no work to wait for. */
const GOES = /\b(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|without|no|get rid of|eliminat(?:e|es|ed|ing))(?: the| a| any| this| our)? $/i;
const FAILS_SINCE = /\b(?:fail(?:s|ed|ing|ures?)?|broken?|breaks|crash(?:es|ed|ing)?|errors?|regress(?:ed|ions?)|stopped)\b[^.;\n]{0,40}$/i;
/** Without that other text nobody knows what to do; everything else is only mentioned. */
const OWES = /^(?:same|like in|as |based|refer|according|per\b)/i;
const WHOLE = /^[^\p{L}\p{N}]*$/u;
const ALL_THE_REST =
  /^(?:\]|\))?(?:[^\p{L}\p{N}]*$| for (?:more |the |all |further )?(?:details?|info(?:rmation)?|spec(?:ification)?s?|design|criteria|requirements|what|how|why)\b)/iu;
/** No key, and yet plainly another item. */
const NAMELESS =
  /\b(?:depends? on|dependent on|blocked by|(?:as|described|defined|specified) (?:described |defined |specified )?in|same as(?: in)?|see|after|once) (?:the |that |this |our |my )?(?:previous|other|preceding|next|last|first|second|related|above|earlier) (?:user )?(?:story|ticket|issue|work item|jira|pbi)\b/gi;
const TRIGGER = /[A-Z0-9_]-[1-9]|story|ticket|issue|work item|jira|pbi/i;

/** Phrases in one block of text that make this item depend on another. "After I log in" has no key: nothing is said. */
export function findDependencies(text: string): readonly Dependency[] {
  if (!TRIGGER.test(text)) return [];
  const found: Dependency[] = [];
  for (const { 0: key, index } of text.matchAll(KEY)) {
    if (NORM.test(key)) continue;
    const from = Math.max(0, index - 70);
    const before = text.slice(from, index).replace(/https?:\/\/[^\s]*\/browse\/$/, '');
    const after = text.slice(index + key.length, index + key.length + 70);
    const waits = WAITS.exec(before) ?? whenDone(text, before, from, after);
    const leans = waits ?? LEANS.exec(before);
    if (leans === null) continue;
    const start = from + leans.index;
    if (/^dep/i.test(leans[0]) && GOES.test(text.slice(Math.max(0, start - 30), start))) continue;
    const mentions = waits === null && !OWES.test(leans[0]) && !(WHOLE.test(text.slice(0, start)) && ALL_THE_REST.test(after));
    found.push({ start, end: index + key.length, key, waits: waits !== null, mentions });
  }
  for (const { 0: words, index } of text.matchAll(NAMELESS)) {
    const end = index + words.length;
    // “See related issue: CAR-12” says which.
    if (text.slice(end, end + 20).search(KEY) < 0) found.push({ start: index, end, key: null, waits: false, mentions: false });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** “After”, “once” and “until” wait only for what is still to come. */
function whenDone(text: string, before: string, from: number, after: string): RegExpExecArray | null {
  const found = WHEN.exec(before);
  if (found === null) return null;
  const at = from + found.index;
  const told = text.slice(Math.max(0, at - 120), at);
  if (UNTIL.test(found[0]) && !NOT_BEFORE.test(told)) return null;
  return STILL_TO_COME.test(after) || (TO_BE_DONE.test(told.slice(-40)) && !FAILS_SINCE.test(told)) ? found : null;
}
