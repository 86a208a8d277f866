import { sentenceEnd } from '../../text/sentences.ts';

/** It says how the product must be: what stands in it is asked for, not so today. */
const DUTY =
  /\b(?:should|shall|must|will (?:be|have|not)|needs? to be|has to be|have to be|ought to)\b|^\W{0,6}(?:please )?(?:make sure|ensure|verify|check|test|confirm|prevent|add|implement|create|remove|support|allow|provide|update|change|fix|improve|handle|use|show|display|store|set|write)\b/;
/** “If the fee is missing, …”: a case, not what happens today. */
const CASE = /^\W{0,4}(?:if|when|whenever|once|unless|given|after|before|in case|for each|where)\b/;

/** Today, which the wish is to change. “The currently open list” only says which one. */
const NOW =
  /(?:^|[^\p{L}])(?<!\b(?:the|an?|any|my|all|their|its|each|every|no|your|our) )(?:currently|presently|nowadays|right now|at the moment|at present|as of now|as it stands|until now|so far|up to now|these days)\b(?! (?:selected|viewed|viewing|logged|signed|active|open|opened|running|displayed|visible|edited|editing|chosen|playing|in progress|working on|planned|scheduled|blocked|out of scope|assigned))|^\W{0,4}today,? |\btoday[.,]|\bcurrent (?:support|behaviou?r|situation|state|implementation|solution|process|workflow|approach|structure|version|scheme|way)\b/u;
/** “Currently, a letter has to be …”. */
const NOW_FIRST = /^\W{0,4}(?:currently|presently|nowadays|right now|at the moment|at present|as of now|until now|so far|today,?)\b/;
/** What hurts. */
const PAIN =
  /\b(?:problem|problematic|difficult|difficulty|difficulties|hardly|tedious|annoying|annoys?|annoyed|annoyance|confus(?:e|es|ed|ing|ion)|pain|painful|pains|cumbersome|inconvenien(?:t|ce)|frustrat(?:es|ed|ing|ion)|unsatisf(?:ied|ying|actory)|unclear|awkward|clumsy|clunky|slow|slows|slowly|time-consuming|error-prone|risky|broken|breaks?|corrupt(?:ed)?|inconsisten(?:t|cy|cies|tly)|workarounds?|work around|manually|by hand|too (?:many|much|long|slow|few|little|late|big|large|small|hard|complex|complicated|easy|difficult|often|narrow|wide)|misleading|inappropriate|insufficient|inadequate|outdated|obsolete|unnecessar(?:y|ily)|pointless|useless|unusable|impossible|unwieldy|fragile|brittle|unintuitive|counter-?intuitive|complain(?:s|ed|ts?|ing)?|drawbacks?|deficienc(?:y|ies)|limitations?|vulnerab(?:le|ility|ilities)|insecure|unfortunately|sadly|suffers?|struggles?|struggling|wastes?|wasted|wasting|clutter(?:ed|s)?|overwhelm(?:s|ed|ing)?|hassle|gap|bottleneck|duplicate work|double work|blind spot|not (?:yet |in |really |very |quite |the |an? )*(?:clear|obvious|ideal|optimal|right|best|possible|easy|convenient|intuitive|precise|useful|helpful|exposed|accurate|efficient|scale)|no (?:easy |good |simple |real )?way|(?:is|are|be|it|which|that|very|so|pretty|really) hard to|not happy|unhappy|doesn't work|does not work|don't work|doesn't scale|make sense|makes no sense)\b/;
/** What somebody who uses it cannot do, or has to do instead. */
const PEOPLE =
  /\b(?:(?:i|we)(?:'m| am| are|'re)? (?:still |also |often |really |currently |just |then |simply |now )?(?:can't|cannot|can not|couldn't|could not|(?:don't|do not)(?! have to| need| want| require| plan| expect)|didn't|did not|not(?:,? however,?)? able|unable|have no|had no|have to|had to|lack|lose|lost|miss|keep|struggle|forget|forgot|need a way|find it|wonder|feel|get (?:confused|lost|stuck|the following error|an error|errors))|(?:users?|people|customers?|clients?|admins?|administrators?|developers?|teams?|colleagues|everyone|everybody|nobody|no one|members|visitors|students|teachers|editors|they) (?:currently |still |often |also |always |sometimes |frequently |just |may |might )*(?:don't|do not|not know|have no|has no|are not able|is not able|are unable|is unable|struggle|struggles|forget|forgets|complain|complained|get (?:confused|lost|stuck)|find it|waste|lose|end up|are (?:forced|confused|frustrated|used to|posting|left)|is (?:forced|confused|left)|have asked|has asked|asked|ask for|requested|have requested|reported|have reported|told us)|(?<!\bif |\bwhen )(?:some |many |most |our |several |the )(?:users|people|customers|clients|admins|administrators|developers|teams|colleagues|members|visitors|students|teachers|editors|managers) (?:also |often |usually )?(?:want|would like|wish|prefer|expect|need))\b/;
/** What somebody has seen. */
const SEEN =
  /(?:^|[^\p{L}])(?:i|we)(?:'ve| have| had)? (?:just |recently |also |often |already )?(?:noticed|discovered|found|realized|realised|ran into|run into|hit|saw|seen|experienced|had an? (?:issue|problem|case|request|incident)|got (?:a|an|some|many) (?:request|complaint|report|question|error)s?)\b|\b(?:feedback from|user feedback|customer feedback|feature requests?|requested by|request of|reported by|asked for by|some (?:users|people|customers|clients|sites|teams) )/u;
/** But it does not. */
const BUT =
  /\b(?:but|yet|though|although|however),? (?:[\p{L}'-]{1,20} ){0,6}?(?:not|n't|cannot|can't|isn't|aren't|doesn't|don't|won't|no longer|nothing|never|only|wrong|"wrong")(?![\p{L}])|^\W{0,4}however,? |\b(?:does not|doesn't|do not|don't) (?:currently )?(?:support|exist|provide|persist|include|expose|pick up|scale)\b|\b(?:returns?|gives?|shows?|supports?|offers?|provides?) only\b|\bonly (?:gives?|supports?|returns?|provides?|offers?|works?|deals?)\b|\b(?:which|this|that|it)(?: often| also| usually| then)? (?:leads? to|results? in|makes? (?:it|the|our|us|me)|causes?|means that|forces|complicates?|breaks|confuses|costs)\b|\b(?:results? in|leads? to) (?:an? |the |some |many |numerous |merge )*(?:error|problem|difficult|conflict|confusion|failure|bug|loss|question|duplicate|wrong|empty)/u;
/** Why, said at the head of a sentence. */
const REASON_FIRST =
  /^\W{0,4}(?:therefore|thus|(?:this|which) means|hence|otherwise|because|since|this way|that way|so that \p{L}|such that,? \p{L}|so (?:we|i|they|users|people|customers|that \p{L})|for these reasons|for this reason|that is why|that's why|ideally|the (?:reason|benefit|idea|purpose|goal|aim|point|motivation|intention|advantage|thought|need|use case)\b|in order (?:for|to (?!(?:do|achieve|support|accomplish) (?:this|that|so|it)))|(?:in order )?to (?:avoid|prevent|reduce|protect|help|make it easier)\b|as a (?:guard|precaution|safeguard) against)/u;
/** Why, said behind what is done. */
const REASON =
  /\b(?:so that|such that|so (?:i|we|they|users|people|customers|you|everyone) (?:can|could|will|would|don't|do not|won't|know|have|get)|because(?! of\b)|due to|motivated by|triggered by|in preparation (?:for|of)|in order (?:to|for)|for the sake of|so as to|to (?:avoid|prevent|reduce|protect|get out of|make it easier|allow (?:us|users|me|people|customers|them)|enable (?:us|users|me|people|customers|them))|is(?: often| usually| still)? needed (?:when|for|because|by|to)|useful|helpful|handy|convenient|beneficial|valuable|worthwhile|security (?:related )?fix(?:es)?|takes? advantage|good usability|bad usability|common use ?case)\b/;
/** Also of something that is asked for, and spared: “It would be nice to …”. */
const NICE =
  /\bwithout (?:the need|having to|needing to|manually|any manual)\b|\bback ?story (?:since|because|as|the|we)\b|\b(?:would|could|will|might) (?:also |really |certainly |then )?(?:be )?(?:very |really |so |much |a lot |far )?(?:nice|great|good|better|cool|helpful|ideal|awesome|useful|handy|easier|faster|simpler|quicker|clearer|safer|cheaper|more (?:efficient|natural|consistent|intuitive|convenient|reliable)|an improvement|help|avoid|save|reduce|simplify|ease|improve|prevent|make (?:it|this|that|the|our|my|life) |allow (?:us|users|me|people|customers|them|the (?:team|user|admin))|enable (?:us|users|me|people|customers|them|the (?:team|user|admin)))\b/;
/** What gets better. */
const GAIN =
  /(?:^\W{0,4}|, ?|\band )(?:this|that|it|which|these|they|doing (?:so|this|that)|by doing (?:so|this|that)|with (?:this|that))(?:,| (?:feature|change|function|view|page|way|approach|option))? ?(?:[\p{L}']{1,15} ){0,3}?(?:helps?|saves?|avoids?|prevents?|ensures?|reduces?|improves?|eases?|simplifies|(?:allows?|enables?|lets) (?:for|us|users?|me|them|people|customers?|clients?|everyone|the (?:user|team|customer|admin|administrator)s?|to)\b|(?:easier|faster|simpler|possible|safer|cheaper|quicker|clearer) (?:for|to)|(?:i|we|they|users|customers|people) (?:can|could|will|would))\b|, (?:helping|allowing|enabling|saving|avoiding|preventing|reducing|making) |\bis where (?:the |an? )?\p{L}{2,20} can\b|\bis more (?:natural|efficient|consistent|intuitive|convenient|reliable|user-friendly|expressive)\b/u;

/** “Some people are posting answers that should be comments”: a duty of today, not of the product. “To be used by the meters”: a purpose. */
const TODAY =
  /^\W{0,4}(?:some|many|most|several) (?:of (?:the|our) )?(?:users|people|customers|clients|admins|administrators|developers|teams|colleagues|members|visitors|students|teachers|editors|managers) (?:are|keep|kept) [a-z]{3,20}ing\b|\bto be used (?:by|in) (?:the|our|all|other|an?)\b/;

/** What must not get worse: “Make sure that the old list does not break”. */
const SPARES =
  /\b(?:make sure|ensure|guarantee|see to it)\b[^.]{0,120}\b(?:(?:does|do|will|must|should|is|are) not|doesn't|don't|won't|isn't|aren't|without|no longer|never) (?:\w+ )?(?:break|affect|lose|leak|regress|harm|hurt|slow|block|disturb|interrupt|breaking|affecting|losing|broken|affected|lost|disturbed)/;
/** “Similar to the list of meters, …”, “as is already possible for cars”: what others have, and why this one should. */
const LIKE_OTHERS =
  /^\W{0,4}(?:similar(?:ly)? to|analogous(?:ly)? to|in line with|consistent with|like (?:in|with|for) )\b|\bas (?:is|it is|we|they|you|one) (?:already |currently )?(?:possible|done|the case|supported|can|could|do|does|have)\b (?:\w+ )?(?:in|with|for|on|by)\b|\b(?:already|also) (?:has|have|offers?|supports?|provides?|does) (?:this|it|that|so|such)\b|\bother (?:tools|products|apps|applications|programs|sites|services|vendors|competitors) (?:\w+ )?(?:have|has|offer|offers|support|supports|allow|allows|do|does|provide|provides)\b/;
/** What it is used for: “This is used to send letters”, “can be used to support checks”, “to be used later for the fees”. */
const USED =
  /^\W{0,4}(?:this|it|they|these)(?: \p{L}{2,20})? (?:is|are|will be) (?:then |later |also |mainly )?used (?:to|for) |\b(?:this|it|they|these|which|and) (?:can|could|would|may) (?:then |also |later )?be used (?:later )?(?:to|for|by (?:every|all|any|other|several|many)) |\b(?:is|are) to be used (?:later |then |again )?(?:to|for|by|in|when)\b|^\W{0,4}(?:this|it) is to (?!(?:be|add|extend|create|implement|build|introduce|provide|support|have|do|replace|change|allow|make|remove|update|track|cover)\b)\p{Ll}{3,}/u;
/** Also in a sentence that asks: “The list should be sorted in order to find a street”. */
const ALSO_ASKED =
  /\bin order (?:not to|for|to(?! (?:do|achieve|support|accomplish) (?:this|that|so|it)\b))\b|\bin such (?:an? )?way that (?:i|we|users?|they|people|customers|it)\b|, (?:allowing|enabling|helping|giving) (?!for\b)/;
/** The reason in front of what follows from it: “…, so it has to be moved”. */
const SO = /^(.{20,}?),? (?:so|therefore|hence|thus|that is why|which is why) /;

/** Does a line of running text, folded, say what is wrong today, or what it is good for? */
export function tellsWhy(line: string): boolean {
  for (let at = 0; at < line.length; ) {
    const end = Math.max(sentenceEnd(line, at), at + 1);
    if (sentenceTells(line.slice(at, end).trim())) return true;
    at = end;
  }
  return false;
}

function sentenceTells(said: string): boolean {
  if (said.length < SHORTEST) return false;
  if (REASON_FIRST.test(said) || NICE.test(said) || TODAY.test(said)) return true;
  if (SPARES.test(said) || LIKE_OTHERS.test(said) || USED.test(said)) return true;
  if (DUTY.test(said)) return NOW_FIRST.test(said) || ALSO_ASKED.test(said) || isHurtBefore(SO.exec(said)?.[1]);
  if (PEOPLE.test(said) || SEEN.test(said)) return true;
  return (
    !CASE.test(said) &&
    (ALSO_ASKED.test(said) ||
      TO_ENSURE.test(said) ||
      NOW.test(said) ||
      PAIN.test(said) ||
      BUT.test(said) ||
      REASON.test(said) ||
      GAIN.test(said))
  );
}

/** “The old list is confusing, so it must go”: what stands before is today. */
const isHurtBefore = (cause: string | undefined): boolean =>
  cause !== undefined && !DUTY.test(cause) && !CASE.test(cause) && (PAIN.test(cause) || NOW.test(cause) || PEOPLE.test(cause));

/** “…, for example to ensure that none is lost” */
const TO_ENSURE = /\bto (?:ensure|guarantee|make sure) /;

/** “Slow.” */
const SHORTEST = 12;
