/** “Keep the fee if the card is declined”, “Codes instead of links”: when it holds, or in whose place it comes. */
const CASE =
  /\b(?:if|when|whenever|unless|until|as soon as|instead of|rather than|not just|even if|even when|no longer)\b|(?:^|[:)] )on [^,]{5,80}, [a-z]/i;
/** What must not be, and what becomes what. */
const CHANGE =
  /^(?:\([^)]{1,20}\):? |\[[^\]]{1,30}\] |[^:]{1,30}: )?(?:(?:prevent|disallow|forbid|prohibit|hide|block|disable|rename|exclude|ignore|restrict|stop|only|store|persist) \S+ \S+|(?:replace|change|rename|convert|switch|swap) [^.]{3,80} (?:with|to|by|into|for) \S)/i;
/** “Build an answer and tell the office”, “Catch it. Log it”: two orders. */
const TWO_ORDERS =
  /\S{3}(?:\. | and (?:also |then )?)(?:add|allow|ask|build|call|create|delete|disable|enable|hide|let|link|log|make|move|notify|open|ping|print|redirect|remove|return|save|send|show|store|update|use) (?!(?:and|or)\b)\S/i;

/** Does a title tell by itself what comes of it: in which case, in whose place, or by two orders? */
export const titleTells = (summary: string): boolean => CASE.test(summary) || CHANGE.test(summary) || TWO_ORDERS.test(summary);

/** What only those see who build the product, or connect to it. */
const BUILT =
  /\b(?:middlewares?|endpoints?|apis?|cli|web-?hooks?|hooks?|namespac(?:es?|ing)|elastic-?search|cassandra|redis|kafka|postgres|mysql|sql|mutations?|routes?|routing|handlers?|callbacks?|exceptions?|back-?end|(?:re-?)?index(?:es|ing)?|queues?|databases?|modules?|prototypes?|(?:event-?)streams?|cach(?:es?|ing)|schemas?|protobuf|grpc|sdk|tables?|data ?stores?|config(?:uration)?s?|configured|plugins?|docker|kubernetes|service accounts?|parsers?|loggers?|executables?|pushdown|query (?:plans?|planner|planning|engine)|planner|optimi[sz]er|predicates?|codecs?|seriali[sz](?:ers?|ation)|allocators?|bytecode|compilers?|threads?|mutex(?:es)?|sockets?|libraries|x?csrf|xsrf|cors|uris?|https?|content[- ]types?|headers?|payloads?|feature flags?|environment(?: variable)?s?)\b|^(?:\([^)]{1,20}\):? )?(?:store|persist) /i;

/** “FeeManager”, “meter_list”: names in a program. */
const IN_CODE =
  /\b(?:[A-Z][a-z]{2,20}){1,4}(?:Manager|Service|Controller|Factory|Handler|Provider|Client|Server|Store|Repository|Util|Utils|Helper|Model|Impl|Api|Bean|Module|Adapter|Engine)\b|\b[a-z]{2,20}_[a-z]{2,20}\b/;

/** Does a title speak of what only those see who build the product, or connect to it? */
export const isOfBuilders = (summary: string): boolean => BUILT.test(summary) || IN_CODE.test(summary);
