import type { Wording } from './untestable-reason.ts';

/** A picture that can be looked at, or a place to look. */
const SHOWN = /https?:|\[[^\]]{1,80}\]|\b(?:attached|attachment|below|above|figma\.com|screenshot|linked|link)\b|![\w.-]+!/;
/** “Let the user know that …” shows something; a system that is aware of something has no head. */
const SHOWN_TO =
  /\blet(?:s|ting)? (?:the |an? |all )?[\p{L}-]{1,20} know\b|\b(?:back-?end|front-?end|server|client|system|app|application|service|api|code|component)s? (?:\p{L}{1,8} ){1,2}(?:be |aware )/u;
/** “similar to the “Pay” button, which prints a receipt”, “works the same as x, but …”: what is like it is said, or stands below. */
const LIKENESS_SAID =
  /\bsimilar(?:ly)? (?:to|as) [^.;]{0,60}(?:\b(?:below|above)\b|, (?:which|that|but|except|with) )|\bthe same (?:way )?(?:as|by) [^.,;]{1,60}, (?:but|except|\p{L}{3,20}ing)\b/u;
/** Somebody has said how much. */
const NUMBER = /\d|\bthan\b|\bfrom [^.]{1,40} to\b|\bby (?:half|a third|a quarter)\b/;

/** Looked for in folded text, in this order; the first one found speaks. */
export const ENGLISH_WORDING: readonly Wording[] = [
  {
    reason: 'works',
    pattern:
      /\b(?:works?|working|functions?|functioning|behaves?|operates?|performs?|runs?) (?:as (?:usual|before|intended|designed|normal|it should|they should)|properly|correctly|fine|well|ok(?:ay)?|normally|smoothly|flawlessly|perfectly|like before|the same(?: way| as before)?)\b/,
    unless: LIKENESS_SAID,
  },
  { reason: 'works', pattern: /\b(?:works?|functions?|behaves?|renders?|displays?|looks?|performs?|operates?|loads?|runs?) as expected\b/ },
  {
    reason: 'works',
    pattern:
      /^(?!.{0,60}\b(?:tests?|suites?|specs)\b)(?!(?:(?!should |must |shall |will |can )\S{1,30} ){4,5}still )(?:[\p{L}\p{N}'"/-]{1,30} ){1,5}(?:still )?(?:works?|(?<=still )functions?|is working|are working|is functional|are functional|is usable)(?: again)?[.!]?$/u,
  },
  {
    reason: 'works',
    pattern:
      /\b(?:as usual(?!.{0,40}(?::|\d|\bper\b))|as it should|like (?:it|they) (?:does|do|did) (?:now|today|before)|business as usual|as (?:one|you|we) would expect)\b/,
  },
  {
    reason: 'works',
    unless: /\bsame look and feel (?:as|like|of)\b/,
    pattern: /\blooks? (?:and feels? )?(?:fine|good|nice|ok(?:ay)?|right|great|well|clean|better|professional)\b|\blook and feel\b/,
  },
  {
    reason: 'works',
    pattern: /\bwithout (?:any )?(?:issues?|problems?|trouble|hiccups|glitch(?:es)?)\b|\bno (?:issues|problems|regressions?)\b/,
  },
  {
    reason: 'resembles',
    pattern:
      /\b(?:similar(?:ly)? (?:[\p{L}-]{1,20} )?(?:to|as)\b|similar (?:behaviou?r|experience|functionality|look)\b|something (?:similar|like (?:that|this))\b|comparable (?:to|with)\b|resembles? (?:the|our|an?|its|that)\b|in the style of\b|same as before|the same as (?:now|today|currently)\b)/u,
    unless: LIKENESS_SAID,
  },
  {
    reason: 'picture',
    pattern:
      /\b(?:follow(?:s|ing)?|match(?:es|ing)?|(?:in )?accord(?:ance|ing) (?:with|to)|(?:as )?per|based on|conforms? to|adheres? to|reflects?|as (?:shown|seen|specified|described|defined|depicted) in|like (?:in )?|as in) (?:the |our |provided |new |approved |final |latest ){0,3}(?:(?:ui|ux|figma|visual|hi-fi) )?(?:mock-?ups?|designs?|wireframes?|comps?|style ?guide|prototype|sketch(?:es)?)\b/,
    unless: SHOWN,
  },
  {
    reason: 'better',
    pattern:
      /\b(?:should|must|can|could|will|to) (?:be )?(?:possible to )?(?:improved?|optimi[sz]ed?|enhanced?|streamlined?|polished?|beautif(?:y|ied))\b/,
    unless: NUMBER,
  },
  {
    reason: 'better',
    pattern:
      /\b(?:is|are|been|gets?|being) (?:improved|optimi[sz]ed|enhanced|streamlined|polished|cleaned up|simplified)\b(?! (?:with|by|so that)\b)/,
    unless: NUMBER,
  },
  {
    reason: 'better',
    pattern:
      /\b(?:good|better|best|improved?|acceptable|great|optimal|high) (?:performance|usability|user experience|ux|quality|readability|experience|coverage)\b/,
    unless: NUMBER,
  },
  {
    reason: 'better',
    pattern:
      /\bperformance (?:is|are|should be|must be|will be|does|should) (?:not )?(?:be )?(?:good|fine|ok|acceptable|improved?|better|degraded?|affected|impacted|suffer)\b/,
    unless: NUMBER,
  },
  {
    reason: 'hedge',
    pattern:
      /\b(?:mostly|mainly|usually|generally|typically|ideally|preferably|hopefully|maybe|perhaps|probably|somehow|more or less|some (?:kind|sort) of|nice to have|(?:most|majority) of the time|in most cases|most cases|as (?:much|little|many|few|close) as possible|to some extent|at some point|sooner or later)\b/,
  },
  {
    reason: 'mind',
    pattern:
      /(?:^[^\p{L}]{0,6}|\b(?:can|should|must|will|may|shall|able to|users?|customers?|developers?|people|everyone|team|they|we|i) |^[^\p{L}]{0,6}and |^(?:the |all |every |new )?[\p{L}-]{1,30} )(?:fully |better |quickly |clearly )?(?:know how (?!many|much|long|often|far|old|big|soon)|know (?:all|about|the|that)\b|(?:understand|learn)\b(?! (?:what|which|how (?:many|much|long|often)|whether|if|who|when|where|more)\b)|be (?:aware|assured|confident|familiar|comfortable|informed(?! (?:that|about|of|when|if|by|on|in|there|how|why|which|what|who|where|with|via|through)\b)|reassured|convinced)\b|feel\b|get (?:up to date|familiar|acquainted|used to)\b|become (?:aware|familiar)\b)/u,
    unless: SHOWN_TO,
  },
  {
    reason: 'mind',
    pattern:
      /\b(?:is|are) (?:aware of|familiar with|comfortable with|confident|happy with|satisfied|on board|on the same page|aligned (?:about|on (?:what|how|whether|scope|the (?:plan|goals?|scope|approach|next))))\b/,
  },
  {
    reason: 'mind',
    pattern:
      /^(?:the |all |every |each |our |any |most )?(?:(?!(?:back-?end|front-?end|server|client|system|app|application|service|api|code|component|page|form|screen|device|machine|robot|bot|tool|browser|phone|proxy|gateway|firewall|whoever|who|looks?|sounds?|works?|acts?|behaves?)s? )[\p{L}-]{2,20} ){1,3}(?:trusts?(?! (?:score|level|value|store|anchor|center|centre|seal|badge|mark|rating|point|fund|index|chain)s?\b)|knows?(?= (?:about|of) )|understands?|enjoys?|likes|(?<=\b(?:users|customers|people|visitors|guests|players|readers|listeners|children|kids|patients|students|teachers|drivers|residents|members|clerks|parents|everyone|they|we) )like|loves?|believes?|appreciates?|feels?|realises?|realizes?|grasps?)(?: |[.!]?$)/u,
    unless: SHOWN_TO,
  },
  {
    reason: 'mind',
    pattern:
      /\b(?:is|are|be|gets?|feels?|feel|becomes?) (?:not |never |no longer |less |more |very )?(?:annoyed|happy|satisfied|confused|bored|frustrated|surprised|worried|bothered|scared|afraid|angry|upset|stressed|encouraged|inspired|motivated|convinced|comfortable|relaxed|proud|reassured|irritated|overwhelmed|pleased|delighted|impressed|excited|disappointed|dazzled|frightened|distracted|disturbed|misled|tempted|startled|intimidated|embarrassed|offended|insulted|patroni[sz]ed|nagged|rushed|hurried|pressured|put under pressure|put off|scared off|bombarded|swamped|overburdened|inconvenienced|neglected|thrilled|relieved|grateful|nervous|curious|enthusiastic|keen|in control|taken seriously|at ease|at home|welcome)(?:[.,;!]| (?:by|with|about|and|anymore|when|that|to)\b|$)/,
    unless: /\b(?:survey|rating|score|smiley|feedback)\b/,
  },
  {
    reason: 'universal',
    pattern:
      /\b(?:never (?:has|have) to|whatever happens|come what may|no matter what|under (?:all|any) circumstances|nothing (?:else (?:changes|breaks|goes wrong)|breaks|goes wrong|(?:is|gets|was) broken)|all (?:of the )?(?:acceptance criteria|acs|requirements|points above) (?:are |have been )?(?:met|fulfilled|satisfied|done)|(?:like|as if|as though) nothing (?:had |has |ever )?happened|(?:no one|nobody) (?:ever|may have|should ever|must ever)|everything (?:works|runs|is fine|is ok|is in order|is right|is good)|all (?:the )?important)\b/,
  },
  // Behind an event it says what the event does.
  {
    reason: 'universal',
    pattern: /\bnothing changes\b/,
    unless:
      /\b(?:when|whenever|if|once|then|after|unless|given|cancell?\p{L}{0,5}|abort\p{L}{0,3}|undo|clos(?:es?|ing)|reject\p{L}{0,3})\b/u,
  },
  {
    reason: 'resembles',
    pattern:
      /\b(?:what (?:it|they) (?:was|were|is|are) (?:before|now|today)|as (?:good|fast|quick|easy|stable|reliable) as (?:now|today|before|currently))\b/,
    unless: NUMBER,
  },
  {
    reason: 'better',
    pattern:
      /\b(?:\p{L}{2,12}er|(?:more|less|fewer) [\p{L}-]{2,20}) than (?:today|now|before|currently|at present|usual|ever|it is|it was)\b/u,
    unless: /\d|\bby (?:half|a third|a quarter)\b/,
  },
  {
    reason: 'rules',
    pattern:
      /\b(?:meets?|compl(?:y|ies) with|conforms? to|fulfill?s?|satisf(?:y|ies)|in line with|follows?|respects?|adheres? to|obeys?) (?:the |all |any |our |their |current |applicable |legal |relevant |local |national |tax |internal |common |usual |general |company |corporate |coding |quality |user |business ){0,4}(?:rules|regulations?|laws?|requirements|standards?|guidelines|legislation|best practices?|conventions|policies|expectations|needs)\b/,
    // “If it does not meet the requirements, …” says what happens then.
    unless:
      /\d|\bmeaning\b|[:(]|https?:|\b(?:above|below|attached|listed|linked|appendix)\b|\b(?:if|when|unless|until|whether)\b[^,.]{0,60}\b(?:meets?|comply|complies|conforms?|fulfill?s?|satisf(?:y|ies)|follows?|respects?|obeys?)\b/,
  },
  {
    reason: 'unfinished',
    pattern:
      /^(?:\*{0,2}(?:scenario|example)\b[^\n]{0,160}\n\s{0,20})?\*{0,2}given\b(?![^]*(?:,|\b(?:then|when|should|must|will|can|cannot)\b|(?:\.{3}|…|:)\s*$))/,
  },
  {
    reason: 'measure',
    pattern:
      /\b(?:for|its|their|the) (?:accura(?:cy|teness)|correctness|consistency|usability|completeness|robustness|reliability|scalability|performance)[.!]?$/,
    unless: NUMBER,
  },
  {
    reason: 'measure',
    pattern:
      /\b(?:is|are|be) (?:accurate|performant|scalable|maintainable|robust|stable|responsive|fair|safe|helpful|secure|reliable|readable|usable|testable|extensible|flexible|future-proof|clean|intuitive|clear|simple|easy|self-explanatory|visually appealing)(?: enough)?(?: (?:at all times|for (?:everyone|everybody|all)|everywhere|throughout))?(?:[.,;!]|$| and\b)/,
    unless: NUMBER,
  },
  {
    // At the end of a point that names no case.
    reason: 'measure',
    pattern:
      /^[^,;:]{0,80}\b(?:is|are|be|stays?|remains?) (?:always |kept )?(?:short|long|big|large|small|strong|weak|rare|loud|quiet|bright|heavy|cheap|tidy|neat|compact|brief|lean|tasty|forgiving|tolerant|low|high|fast|slow|polite|presentable|proportionate|lenient|strict)[.!]?$/,
    unless:
      /\d|\b(?:if|when|whether|once|given|until|after|unless|while|that|which|than|as|not|either|field|flag|status|value|type|level|priority|mode|size|column|option|property|theme|variant|set to)\b/,
  },
  {
    reason: 'measure',
    pattern: /^[^,;:]{0,60}\b(?:scales|does not break down)(?: well| up| with (?:demand|growth|load))?[.!]?$/,
    unless: NUMBER,
  },
  {
    reason: 'mind',
    pattern:
      /\b(?:nobody|no one|users?|guests?|visitors?|people|patients|students|customers|drivers|readers) (?:do not |does not |don't |doesn't |never )?gets? (?:lost|stuck|frightened|scared)[.!]?$/,
  },
  {
    reason: 'handled',
    pattern:
      /\b(?:is|are|be|been|gets?) (?:gracefully |properly |correctly )?(?:handled|dealt with|taken care of|taken into account|accounted for|considered|thought (?:of|about)|catered for)(?: gracefully| properly| correctly| well)?(?:[.!;]|$)/,
  },
  {
    reason: 'handled',
    pattern:
      /\b(?:is|are|been|was|were) (?:thought (?:through|about|of)|looked (?:at|into)|kept in mind|borne in mind|talked (?:about|through)|discussed|agreed on|taken care of)\b/,
  },
  {
    reason: 'measure',
    pattern:
      /^[^,;]{0,80}\b(?:is|are|be|stays?|remains?) (?:always )?(?:correct|right|accurate|up to date|up-to-date|plausible|traceable|auditable|reproducible)(?: (?:from|across|for|at|in)\b.{0,120})?[.!]?$/,
    unless: /\d|\b(?:if|when|whether|once|given|until|after|unless|while|that)\b/,
  },
  {
    reason: 'handled',
    pattern:
      /\b(?:handles?|deals? with) (?:all |any |the )?(?:errors?|exceptions?|failures?|edge cases?|corner cases?|everything)(?: gracefully| properly| correctly| well)?(?:[.!;]|$)/,
  },
  {
    reason: 'bare',
    pattern:
      /^[\p{L}\p{N}/-]{1,40}(?: [\p{L}\p{N}/-]{1,40})? support\.?$|^support (?:for )?[\p{L}\p{N}/-]{1,40}(?: [\p{L}\p{N}/-]{1,40})?\.?$/u,
  },
  {
    reason: 'bare',
    pattern:
      /^(?:(?:good|proper|basic|full|full(?:y)? responsive|mobile|cross-browser) )?(?:performance|security|usability|accessibility|scalability|stability|reliability|quality|error handling|exception handling|validation|logging|monitoring|responsiveness|responsive design|responsive|mobile|i18n|a11y|localization|translations?|analytics|tracking|ui|ux|design|backend|frontend|edge cases|happy path|compatibility|maintainability)\.?$/,
  },
  {
    reason: 'meta',
    pattern: /^this is an? (?:sub-?task|task|story|ticket|issue|epic|spike|follow-?up|duplicate|continuation|placeholder)\b/,
  },
  {
    reason: 'question',
    pattern:
      /^(?:should|shall|do|does|can|could|would|will|may|what|how|which|who|where|why|when|are we|is it|is there|are there)\b.{0,300}\?$/,
  },
];
