import { isNearly } from '../../text/is-nearly.ts';
import { nameList } from './name-list.ts';

/** English names of the criteria, as they stand in the middle of a label. */
const CORE: ReadonlySet<string> = new Set(
  nameList(`acceptance criteria, acceptance criterion, acceptance criterias, acceptance criterium, acceptance conditions, acceptance condition, acceptance tests, acceptance test
    acceptance test cases, acceptance test criteria, acceptance test scenarios, acceptance scenarios, acceptance checks, acceptance checklist, acceptance requirements, acceptance rules, acceptance points
    acceptance statements, acceptance list, acceptance factors, acceptances, acceptance, ac, acs, ac's, a/c, a/cs, a.c., accept criteria, accepting criteria, acceptable criteria, acc. criteria, acc criteria, acc. crit., acc. crit, acc crit, accept. criteria, acceptance crit., acceptance crit, acc.criteria, exceptance criteria, user acceptance, ok when, ok if, happy when, happy if, passed when, passes when, passes if, pass when, solved when, resolved when, good when, accepted when, accepted if, complete when, finished when, ready when, success, success measures, success metrics, success factors, what good looks like, what good looks like for us
    criteria of acceptance, criteria for acceptance, criteria to accept, criteria of success, criteria for success, criteria for done, criteria of satisfaction, criteria of done, criteria for completion
    conditions of satisfaction, condition of satisfaction, conditions of acceptance, conditions for acceptance, conditions of success, conditions of done, satisfaction criteria, satisfaction conditions
    success criteria, success criterion, success conditions, exit criteria, exit conditions, completion criteria, completion conditions, done criteria, closure criteria, closing criteria
    fulfilment criteria, fulfillment criteria, sign-off criteria, signoff criteria, approval criteria, pass criteria, passing criteria, pass/fail criteria, verification criteria, validation criteria, uat, uat criteria, uat scenarios
    expected result, expected results, expected outcome, expected outcomes, expected behavior, expected behaviour, expected behaviors, expected behaviours, expectations, what we expect, what i expect, what is expected
    what's expected, what we want to see, what should be true, what must be true, what must hold, what has to be true, what must work, what should happen, what should work, definition of success, what success looks like
    what done looks like, what does done look like, what does success look like, how do we know it is done, how do we know it's done, how do we know we are done, how do we know we're done
    how do we know this is done, how will we know it is done, how will we know we are done, how will we know it works, how do we know it works, how we know it is done, how we know it's done, how we know we are done
    we know we are done when, we know it is done when, we know it works when, bdd, bdd scenarios, bdd criteria, gherkin, gherkin scenarios, given/when/then, given when then, given-when-then, gwt, test scenarios, scenarios`),
);

/** “Draft acceptance criteria”, “Functional AC”; what was withdrawn (“old”, “previous”) names none. */
const BEFORE =
  /^(?:(?:the|our|my|all|some|list of|user|user story|story|functional|non-functional|nonfunctional|business|technical|tech|dev|developer|qa|draft|new|updated|revised|refined|agreed|proposed|initial|additional|further|more|other|general|mvp|final|high-level|high level|detailed|key|main|basic|minimal|minimum|suggested|possible|preliminary|provisional|first|backend|back-end|frontend|front-end|ui|ux|api|mobile|web|desktop|ios|android|epic|feature|team|po|product|customer|client|sprint|release|phase \d|v\d|measurable|testable|formal|explicit|specific)\s+){1,4}/;
/** “AC of the ticket”, “Acceptance criteria v2”, “Acceptance criteria, first cut” */
const BEHIND =
  /(?:,? (?:for|of|from|in|on|to|by|as of|after|at|with|per) (?:(?!(?:is|are|was|were|has|have|had|must|should|can|will|do|does|did|need|needs)\b)[\p{L}\p{N}'.#-]{1,24} ?){1,6}|,? (?:v\d[\d.]{0,4}|draft|wip|first (?:cut|draft|version)|updated|updates?|list|section|summary|checklist|part \d|\d{1,2}|so far|below|here|follows?|are|include|would be|will be|to meet|to be met|met|we agreed(?: on)?|are as follows|are the following|as follows|include the following)|[ ,]{1,2}[([][^)\]\n]{1,60}[)\]]|\s?[!?…]{1,3}|\s?\p{Extended_Pictographic}\ufe0f?)$/u;
/** Joined to another name: “Checklist / AC”, “Scope & acceptance criteria”. */
const JOINT = / ?[/&|+;] ?| and | or |, /;
/** A label is no longer. */
const LONGEST = 70;
/** Names that say it only alone: “Acceptance of cards” and “Tests and acceptance” are about something else. */
const ALONE: ReadonlySet<string> = new Set([
  'success',
  'success measures',
  'success metrics',
  'success factors',
  'user acceptance',
  'acceptance',
  'acceptances',
  'uat',
  'expectations',
  'scenarios',
  'test scenarios',
]);
/** To look for these first spares most lines a closer look. */
const TRIGGER =
  /\bac|\ba\/c|\ba\.c|cr[ieta]{2,4}r|condition|expect|done|what |know |\bbdd|gherkin|\bgwt|\buat|given[ /-]when|scenarios|cr?iter/;

/** Names that are taken where no section has a firmer one. */
const SECOND: ReadonlySet<string> = new Set(
  nameList(`requirements, requirement, functional requirements, functional requirement, business requirements, product requirements, user requirements, feature requirements, requirements list, reqs
    criteria, conditions, business rules, rules, must have, must haves, must-haves, musts, checks, verification, desired outcome, desired outcomes, desired result, desired behavior, desired behaviour, wanted behavior, wanted behaviour, intended behavior, intended behaviour, required behavior, required behaviour, the following must hold, the following must be true, what must be possible, what should be possible`),
);

const ANY_SECOND = new RegExp([...SECOND].join('|'));
/** Of such a name the label is no longer. */
const LONGEST_SECOND = 40;

/** A text without these holds none of the names. One by one: where a process has compiled many expressions, V8 no longer optimizes a long choice of words and takes twenty times as long. */
const SHORTEST_SECOND = [...SECOND].filter((name) => ![...SECOND].some((other) => other !== name && name.includes(other)));

/** Could a line of the text, in small letters, be such a name? Spares most texts a second look at each line. */
export const mayHoldSecondName = (folded: string): boolean => SHORTEST_SECOND.some((name) => folded.includes(name));

/** Like `labelLength`, for names that may also mean something else. */
export function secondLabelLength(folded: string, from: number): number {
  if (!ANY_SECOND.test(folded.slice(from, from + LONGEST_SECOND))) return 0;
  const end = labelEnd(folded, from);
  if (end <= from || end - from > LONGEST_SECOND) return 0;
  const label = folded
    .slice(from, end)
    .trim()
    .replace(/[*_]{1,3}$/, '')
    .replace(/ ?\([^)]{1,40}\)$/, '')
    .trim();
  return SECOND.has(label) || SECOND.has(label.replace(BEFORE, '')) ? end + behindLabel(folded, end) : 0;
}

/** How many characters of `folded`, from `from` on, are an English label that names the criteria, with its colon and the blanks behind; 0 for none. */
export function labelLength(folded: string, from: number): number {
  if (!TRIGGER.test(folded.slice(from, from + LONGEST))) return 0;
  const end = labelEnd(folded, from);
  if (end < 0 || end - from > LONGEST || end === from) return 0;
  if (
    !isLabel(
      folded
        .slice(from, end)
        .trim()
        .replace(/[*_]{1,3}$/, '')
        .trim(),
    )
  )
    return 0;
  return end + behindLabel(folded, end);
}

/** Length of what closes a label: marks of bold type, the colon, a dash that ends the line, blanks. */
export function behindLabel(folded: string, end: number): number {
  return /^[*_]{0,3}(?::|(?: [-–—])?\s{0,20}$)[*_]{0,3} {0,12}/.exec(folded.slice(end).replace(/\n.*/su, ''))?.[0].length ?? 0;
}

/** Where the label ends: at a colon that is no time and no smiley, else with the line. */
export function labelEnd(folded: string, from: number): number {
  const stop = folded.indexOf('\n', from);
  const line = folded.slice(from, Math.min(stop < 0 ? folded.length : stop, from + LONGEST + 2));
  const colon = line.search(/:(?=\s|$|\*)/);
  if (colon >= 0) return from + colon;
  return from + line.length - (/(?: [-–—])?\s{0,20}$/.exec(line)?.[0].length ?? 0);
}

/** Is this the name of a section of criteria? `label` is folded, without its colon. */
function isLabel(label: string): boolean {
  if (!TRIGGER.test(label)) return false;
  if (isCore(label, false)) return true;
  const parts = label.split(JOINT);
  return (
    parts.length > 1 && parts.length < 5 && parts.every((part) => part.split(' ').length <= 4) && parts.some((part) => isCore(part, true))
  );
}

function isCore(part: string, joined: boolean): boolean {
  let name = part.trim();
  for (let i = 0; i < 3; i += 1) {
    if (isName(name, joined || /^,? (?:for|of|from|in|on|to|by|at|after|with|per) /.test(part.slice(name.length)))) return true;
    const shorter = name.replace(BEHIND, '').trim();
    if (shorter === name) break;
    name = shorter;
  }
  const bare = name.replace(BEFORE, '');
  return bare !== name && isName(bare, joined);
}

const isName = (name: string, firmly: boolean): boolean => (firmly && ALONE.has(name) ? false : CORE.has(name) || isMisspelt(name));

/** “Accpetance criteria”, “Acceptence Critera” */
function isMisspelt(name: string): boolean {
  if (!name.startsWith('a') || name.length > 24 || name.length < 14) return false;
  const [first = '', second = '', ...more] = name.split(/[\s_-]+/);
  if (more.length > 0) return false;
  if (second === '') return ['acceptancecriteria', 'acceptancecriterion'].some((wanted) => isNearly(first, wanted, 2));
  return isNearly(first, 'acceptance', 2) && ['criteria', 'criterion', 'criterias'].some((wanted) => isNearly(second, wanted, 2));
}

/** A sentence that begins by saying what the work is measured by: “The acceptance criteria are met if …”, “This story is done when …”. */
const OPENER =
  /^(?:the |our |all )?(?:acceptance |success |exit |completion |done )?(?:criteria|criterion|conditions of satisfaction|acs?) (?:(?:is|are|will be|would be) )?(?:(?:considered |deemed |regarded as )?(?:met|fulfilled|satisfied|reached|passed|complete|completed|done)) (?:if|when|once|as soon as)(?=\s|:|$)|^(?:the |our |all )?(?:acceptance|success) (?:criteria|criterion) (?:is|are|would be|will be) that(?=\s|:|$)|^(?:(?:(?:this|the|our) )?(?:story|ticket|task|issue|item|work item|work|feature|card|epic|job)|this|we|we're|i) (?:is |are |can be |will be |gets |may be )?(?:considered |deemed |regarded as )?(?:(?:only|not) )?(?:done|accepted|complete|completed|finished|closed|ready|accept|accept this|accept it|accept the story|will accept this|will accept it) (?:only )?(?:if|when|once|as soon as)(?=\s|:|$)|^to be (?:accepted|done|approved|signed off)(?=, )|^for (?:(?:the|this|our) )?(?:acceptance|approval|sign-off)(?=,? \S)|^(?:it|this|that) (?:is|will be|can be) (?:only )?(?:accepted|approved) (?:only )?(?:if|when|once|as soon as)(?=\s)|^(?:we are|we're|i am|i'm|users are|the customer is) (?:only )?(?:happy|satisfied|done|finished) (?:if|when|once|as soon as)(?=\s|:|$)|^(?:done|accepted|complete|completed|finished|solved|resolved|successful|passed) (?:if|when|once|means(?: that)?|as soon as)(?=\s|:|$)/;

/** How many characters of `folded`, from `from` on, open a sentence that is a criterion; 0 for none. */
export function openerLength(folded: string, from: number): number {
  const found = OPENER.exec(folded.slice(from, from + 120));
  if (found === null) return 0;
  const end = from + found[0].length;
  return end + (/^ ?[:,]? */.exec(folded.slice(end, end + 4))?.[0].length ?? 0);
}
