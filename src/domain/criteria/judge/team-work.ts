import { joined } from '../../text/pattern/joined.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import { wordSet } from '../../text/word-set.ts';

/** Work of the team, written where a result was meant. */
export interface TeamWork {
  /** It names what it makes or touches, so that somebody could look whether that is there. */
  readonly concrete: boolean;
}

/** Verbs that end in a thing: concrete when the thing is named. */
const MAKING = wordSet(
  `implement fix write document create define generate draft adapt update upgrade migrate re-enable build setup configure design prototype port introduce integrate install add remove rename move replace
   provide prepare publish release automate extract tap edit get go return merge deploy refactor rewrite cleanup clean convert delete drop extend change modify refine set hook wire bump commit push ship rework restructure split expose
   agree adjust analyse analyze benchmark break complete correct cover enable estimate finalize finalise find finish identify list make open patch perform plan post produce record reproduce resolve schedule send share sync tidy track translate undo use`,
);
/** Verbs that end when somebody stops: concrete only with a number, a key or a result on paper. */
const OPEN_ENDED = wordSet(
  `investigate research explore look try consider discuss think talk evaluate measure improve optimize optimise enhance polish review revisit monitor check test tests learn study examine assess decide agree brainstorm    run running experiment play dig sync align clarify understand ensure confirm verify validate train coach educate mentor liaise negotiate`,
);
/** Verbs of talk and thought: not even a named thing makes their end visible. */
const TALK = wordSet('agree discuss think talk consider decide brainstorm look try sync align clarify learn understand play dig explore');
/** Verbs that ask for a state; with a clause they are a criterion: “Ensure that the fee is shown”. */
const ASSERTING = wordSet('ensure confirm verify validate check test make');
/** Of those, the ones that are followed by a clause even where no word shows it: “Ensure we use the new address”. */
const STATES = wordSet('ensure confirm verify validate make');
const GERUNDS: ReadonlyMap<string, string> = new Map(
  'running run, testing test, investigating investigate, researching research, implementing implement, fixing fix, writing write, creating create, adding add, updating update, refactoring refactor, reviewing review, measuring measure, improving improve, documenting document, deploying deploy, looking look, exploring explore, evaluating evaluate, cleaning clean, migrating migrate, checking check, setting set'
    .split(', ')
    .map((pair) => pair.split(' '))
    .flatMap(([gerund, verb]) => (gerund === undefined || verb === undefined ? [] : [[gerund, verb] as const])),
);

/** “Train the staff”, “support them in the first days”: work with people ends when somebody stops. */
const WITH_PEOPLE =
  /^\W{0,4}(?:please |also )?(?:(?:train|coach|educate|teach|onboard|support|help|assist|guide|mentor|advise|accompany|consult|involve|convince|motivate|remind|contact|ask|talk to|talk with|speak to|speak with|check with|sync with|align with|coordinate with|clarify with|liaise with|consult with|discuss with|work with|meet with|keep in touch with|follow up with)(?:ing)? )(?:(?:the|our|all|new|some|other|them|him|her|us|everyone|everybody|somebody|someone|people|any|every|affected|both|two|few)\b|\p{L}{2,20}(?: \p{L}{2,20})?[.!]?$)(?! (?:case|cases|fee|fees|type|types|format|formats|file|files)\b)/u;
/** Somebody could look at these. */
const PEOPLE =
  /\b(?:them|him|her|us|everyone|everybody|somebody|someone|people|staff|teams?|users?|customers?|clients?|colleagues?|agents?|managers?|employees?|partners?|vendors?|stakeholders?|owners?|members?|sales|payroll|legal|hr|marketing|finance|support|ops|operations|qa|press|department|desk|office|council|board|nurses?|doctors?|teachers?|drivers?|clerks?|operators?|admins?|developers?|testers?|designers?|supplier|lawyers?|architects?|boss|helpdesk|security|procurement|accounting|controlling|management)\b/;

/** Nouns that say nothing about this work item in particular. */
const GENERIC = wordSet(
  `feature features bug bugs issue issues ticket story task tasks test tests testing unit integration e2e end-to-end end functional regression automated manual ui ux code component components documentation docs doc change changes fix fixes
   experiment functionality api backend frontend solution page everything stuff thing things work improvement improvements logic it this that them new necessary needed required relevant some more all proper appropriate corresponding existing current
   review qa spec specs coverage to for and or a an the of in on with our my your its as is`,
);
/** One clause of a result, which makes even “ensure” and “check” a criterion. */
const OUTCOME =
  /\b(?:should|must|shall|can|cannot|can't|will|won't|is|are|isn't|aren't|has|have|does|doesn't|do|don't|sees?|shows?|displays?|displayed|returns?|appears?|receives?|gets?|works?|allows?|able|given|when|then|matches|contains?|fires?|exists?)\b/;
/** “Support for cards”, “Test data is kept”, “Learn more” on a button: no work. */
const NOUN_USE =
  /^(?:review apps?\b|experiments? (?:added|created|enabled|live|is|are|was|has|must|should|can|will)|(?:support|help|changes?|updates?|access|search|look) (?:for|in|of)|learn more|test (?:data|mode|environment|user)|check-?(?:box|out|in)|review(?:s|er)|(?:set|list|record|change|plan|return|display|build|open|post|order|release|help|run|share|complete|correct|split) (?:of|is|are|has|must|should|can|will|page|button|screen|items?))\b/;
const PAPER =
  /\b(?:documented|write-?up|report|summary|list of|results? (?:is|are)|adr|rfc|proposal|plan|wiki|confluence|page|ticket|tickets|stories|diagram|spreadsheet|numbers|estimate)\b/;
/** Something of this very item: a key, a request, code, a name in quotes, a path, a number. */
const NAMED_THING =
  /[`"“”]|[!#]\d|\b[a-z]{2,10}-\d+\b|\d|https?:|[a-z]_[a-z]|\s\/[\w-]+\/|\b[\w-]{1,60}\.(?:js|ts|php|java|xml|json|ya?ml|md|py|rb|go|sql|html?|css)\b/;

const DONE_ITEM =
  /^(?:the |all |any )?(?:new |unit |integration |e2e |end[- ]to[- ]end |automated |functional |regression |existing |user |technical |api |code |peer )*(?:code|documentation|docs?|readme|changelog|tests?|test cases|test coverage|release notes?|pr|mr|pull request|merge request|review|qa|build|ci|pipeline|translations?)(?: (?:is|are|was|were|has been|have been|must be|should be|to be|gets?|needs? to be))? (?:fully |all |successfully )?(?:reviewed|updated|written|added|done|merged|deployed|completed?|passed|passing|passes|pass|green|in place|created|approved|documented|automated|tested|signed off|accepted)(?: (?:and|&) [a-z]+)?(?: by (?:an?|the|another|one|two|some|somebody|someone|qa|ux|po|at least)\b[a-z ]{0,30})?[.!]?$/;
const DONE_PART =
  /^(?:unit |integration |e2e |end[- ]to[- ]end |automated |functional |regression |manual |api |acceptance |load |stress |performance |smoke |sanity |security |usability |penetration |pen |cross-browser |browser |device |exploratory |user |system |accessibility |compatibility |uat |a\/b |beta |field |pilot |final |some |more |further |good |thorough |proper )*(?:tests?|testing|training|onboarding|support|hypercare|rollout|roll-out|go-live|preparation|coordination|communication|alignment|follow-up|handover|knowledge transfer|documentation|docs?|code reviews?|peer reviews?|reviews?|qa|deployment|deploy|release|refactoring|cleanup|spike|research|investigation|analysis|implementation|done|demo|sign-?off|merge|mr|pr)(?: \([^)]{0,40}\))?[.!]?$/;
/** Help for people ends when somebody stops. */
const HELPED =
  /^(?:support|help|assist|advise|coach|train|inform|involve|convince) (?:the |our |all |new |other )?(?:them|staff|teams?|users|people|colleagues|customers|employees|teachers|stakeholders|clients|nurses|clerks|volunteers|[\p{L}-]{2,20} team)(?: (?:in|with|on|about|during|to|at)\b.{0,80})?[.!]?$/u;
const DEPLOYED =
  /^(?:(?:is|has been|code|it|feature|changes?) )*(?:deployed|merged|released|shipped|pushed) (?:(?:in)?to|on) (?:the )?(?:prod(?:uction)?|staging|test|dev(?:elopment)?|main|master|live|qa)(?: (?:environment|server|branch))?[.!]?$/;

const WITHOUT_END = joined([DONE_PART, DONE_ITEM, DEPLOYED, HELPED]);

/** Words in front of the verb. */
const LEADS = wordSet('please also then and we need to');
const NAMED_WORK = 'measure review analysis investigation research mock-up mock-ups mockup mockups prototype prototypes spike proof draft';
const HELPING =
  'train coach educate teach onboard support help assist guide mentor advise accompany consult involve convince motivate remind contact ask talk speak check sync align coordinate clarify liaise discuss work meet keep follow';
/** First words of all that `teamWork` may call concrete. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...LEADS,
  ...MAKING,
  ...OPEN_ENDED,
  ...GERUNDS.keys(),
  ...NAMED_WORK.split(' '),
  ...HELPING.split(' ').flatMap((verb) => [verb, `${verb}ing`]),
]);
const FIRST_WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'-]{0,20}[\p{L}\p{N}])?/u;
/** A label in front of the verb ends within so many characters. */
const LABELED = 40;

/** May `teamWork` call this concrete? One look-up, for texts of which most begin with no verb. */
export function mayNameWork(folded: string): boolean {
  const label = folded.indexOf(': ');
  return (label > 0 && label < LABELED) || FIRST_WORDS.has(FIRST_WORD.exec(folded.slice(0, LABELED))?.[0] ?? '');
}

/**
 * Is this English point of a list work for the team, and does it name what it makes? `null`: it says how the product behaves.
 * @param folded the point, folded and trimmed.
 */
export function teamWork(folded: string): TeamWork | null {
  if (WITHOUT_END.some((pattern) => pattern.test(folded))) return { concrete: false };
  if (WITH_PEOPLE.test(folded) && PEOPLE.test(folded) && !OUTCOME.test(firstClause(folded)) && folded.length < 120)
    return { concrete: NAMED_THING.test(folded) };
  const start =
    /^[^\p{L}\p{N}]{0,6}(?:[\p{L}\p{N}/& -]{1,30}: )?(?:please |also |then |and |we (?:need|have) to |need to |to )?/u.exec(folded)?.[0]
      .length ?? 0;
  const words = wordsOf(folded.slice(start));
  const [first] = words;
  if (first === undefined) return null;
  const verb = GERUNDS.get(first.text) ?? first.text;
  if (NOUN_USE.test(folded.slice(start))) return null;
  if (
    /^(?:measure|review|analysis|investigation|research|mock-?ups?|prototypes?|spike|proof|draft)$/.test(first.text) &&
    words[1]?.text !== undefined
  )
    return { concrete: !OPEN_ENDED.has(first.text) || NAMED_THING.test(folded) };
  if (folded.includes('\n')) return null;
  if (!MAKING.has(verb) && !OPEN_ENDED.has(verb)) return null;
  return judged(verb, folded, words, first.text !== verb);
}

function judged(verb: string, folded: string, words: readonly Word[], gerund: boolean): TeamWork | null {
  const clause = firstClause(folded);
  if (gerund && OUTCOME.test(clause)) return null;
  if (ASSERTING.has(verb)) {
    const searching =
      /^\W*(?:check|test|verify)(?:ing)? (?:if|whether|for) (?:there (?:is|are) )?(?:any |other |more )?(?:issues?|problems?|bugs?|errors?|regressions?|anything)\b/.test(
        folded,
      );
    if (searching) return { concrete: false };
    if (OUTCOME.test(folded) || STATES.has(verb)) return null;
  }
  if (OUTCOME.test(clause) && !TALK.has(verb)) return null;
  if (TALK.has(verb)) return { concrete: PAPER.test(folded) };
  if (OPEN_ENDED.has(verb)) return { concrete: PAPER.test(folded) || NAMED_THING.test(folded) };
  const content = words.slice(1).filter(({ text }) => !GENERIC.has(text));
  const support = /\bsupport\.?$/.test(folded) && words.length <= 4;
  return { concrete: (content.length > 0 && !support) || NAMED_THING.test(folded) };
}

function firstClause(folded: string): string {
  const stop = folded.search(/[.;]\s| (?:that|which|so|because|to|where|when|if|as) /);
  return stop < 0 ? folded : folded.slice(0, stop);
}
