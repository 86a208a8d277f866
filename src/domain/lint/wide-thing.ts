/** Things of the size of a product. */
const THING =
  '(?:platform|portal|solution|system|app|application|software|web ?site|web ?shop|web app|online shop|marketplace|hub|ecosystem|suite|module|framework|infrastructure|toolkit|tool|intranet|crm|erp|cms|management|administration|handling|software package)';
/** With these before it, the thing does one thing. */
const SMALL =
  /\b(?:search|filter|filtering|export|import|print|printing|zoom|picker|upload|download|log-?in|backup|alarm|warning|alert|alerting|notification|reminder|help|voting|rating|ranking|points?|grading|queue|numbering|coding|naming|coordinate|metric|unit|file|operating|drawing|measuring|measurement|selection|ticket|locker|lock|traffic light|sprinkler|pulley|filing|scoring|sorting|navigation|two-tier|buddy|merge|diff|test|development|staging|sandbox) \S{1,20}$/;
/** “a portal”, “a new web-based booking system”: one of a kind that is not there yet. */
const NEW_THING = new RegExp(
  `^(?:to )?(?:(?:have|get|use|be (?:given|offered|provided with)|own|build|develop) )?((?:an?|one|some kind of|our own|my own) (?:(?!for |of |in |to |with |that |on |from |and |or |by )[\\p{L}\\d/-]{1,24} ){0,4}?${THING})(?= |[.,;!]|$)(.{0,200})`,
  'u',
);
/** Only who it is for, or what it is made with, follows. */
const NO_BOUND =
  /^(?:[.!]?$|,? (?:for (?!\p{L}{2,20}ing\b)|based on |built (?:on|with) |of our own|of my own|around |in the cloud|on the web|like ))/u;
/** What it lets somebody do is as wide. */
const LETS =
  /^,? (?:that|which) (?:allows?|enables?|helps?|supports?|lets?|can|will|covers?|handles?|manages?) |^ (?:to|for) (?:manag|handl|support|administ|organi[sz]|coordinat|run\b|running\b|maintain)/;
/** These are wide whatever they let somebody do. */
const WIDE = /\b(?:platform|portal|solution|ecosystem|suite|infrastructure)$/;
const WEAK_INSIDE = /\b(?:manag|handl|support|administ|organi[sz]|coordinat|facilitat)/;
/** “a way of managing stocks”. */
const WAY_OF =
  /^((?:an? |some )?(?:\p{L}{2,16} )?(?:way|means|method) of (?:managing|handling|administering|administrating|organi[sz]ing|coordinating|supporting|processing|overseeing|maintaining|improving|optimi[sz]ing))(?= )(.{0,200})/u;
/** Somebody has said what it does: a list, a bracket, a number. */
const SAID = /[:(,]|\d|\b(?:such as|including|e\.g)/;

/**
 * The words for a thing of the size of a product where the wish is that thing and nothing says what it does: “a portal for volunteers”.
 * @param folded The wish, folded.
 */
export function wideThing(folded: string): { readonly start: number; readonly end: number } | null {
  const way = WAY_OF.exec(folded);
  const found = way ?? NEW_THING.exec(folded);
  const [, thing = '', rest = ''] = found ?? [];
  if (found === null || SMALL.test(thing) || SAID.test(rest)) return null;
  const lets = way !== null || (LETS.test(rest) && (WIDE.test(thing) || WEAK_INSIDE.test(rest)));
  if (!lets && !NO_BOUND.test(rest)) return null;
  const start = found.index + found[0].indexOf(thing);
  return { start, end: start + thing.length };
}
