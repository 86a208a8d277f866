/** Phrases of English wishes: `list` takes them apart at the bars. */
const list = (text: string): readonly string[] => text.split('|');

/** Every word of `first` before every word of `then`; an empty word leaves its place out. */
const join = (first: readonly string[], then: readonly string[]): readonly string[] =>
  first.flatMap((a) => then.map((b) => (a === '' ? b : b === '' ? a : `${a} ${b}`)));

const WOULD = ["i'd", 'i would', "we'd", 'we would'];
const LIKE = list(
  'like to be able to|like to|like that|like|love to be able to|love to|love it if i could|love it if we could|love it if|love that|love|' +
    'appreciate being able to|appreciate it if|appreciate if|appreciate|prefer to be able to|prefer to|prefer that|prefer|want to|want|' +
    'need to be able to|need to|need|wish to|wish for|wish|rather',
);
const WOULD_FIND = list(
  'be happy to|be happy if|be glad to|be glad if|be grateful to|be grateful if|be grateful for|be pleased to|be pleased if|' +
    'welcome|like very much to|like to very much|hope to|find it useful to|find it useful if|find it helpful to|find it helpful if|' +
    'find it handy to|find it handy if|benefit from|enjoy|to like to|like for|like the ability to|like the option to',
);
/** Words that are typed together or in the wrong order. */
const MISTYPED = list(
  'iwant to|iwant|i wantto|i want2|i want ot|i want tot|i want to to|i want to want to|i want the to|i need ot|i neeed to|' +
    "i'd like ot|i would like ot|i like to be able to|i want able to|i want to able to|i want to be abled to|i want to be able of|" +
    'i want be able to|i want to be ale to|i want to be bale to|i want to be able|i need to able to|i need be able to|i would to like to',
);

/** A wish. */
export const ENGLISH_WANTS: readonly string[] = [
  ...list(
    'i want to be able to|i want to|i want that|i want|i wish to be able to|i wish to|i wish that|i wish|' +
      "i'd rather|i would rather|i will like to|i will like that|i will like|i need to be able to|i need to|i need|i'll need to|i'll need|" +
      "i will need to|i will need|i will want to|i will want|i do not want to|i do not want|i don't want to|i don't want|" +
      "i dont want to|i dont want|i don't need to|i do not need to|i dont need to|i don't wish to|i do not wish to|i should be able to|" +
      'i shall be able to|i would be able to|i must be able to|i have to be able to|i should not be able to|' +
      "i shouldn't be able to|i should only be able to|i can only|i expect to|i expect that|i expect|i prefer to|" +
      'i prefer that|i prefer|i require|i hope to|i desire to|i desire|i demand|i intend to|i aim to|i plan to|i wanna|' +
      "i am looking for|i'm looking for|i am looking to|i'm looking to|we want to be able to|we want to|we want that|we want|" +
      'we wish to be able to|we wish to|we wish that|we need to be able to|we need to|we need|we should be able to|we must be able to|' +
      "we shall be able to|we expect to|we expect that|we expect|we don't want to|we don't want|we do not want to|we do not want|" +
      "we don't need to|we require|we prefer to|it is necessary for us to|it is necessary for me to|would like to be able to|" +
      'would like to|would like|would love to|would love|want to be able to|wants to be able to|want to|wants to|needs to be able to|' +
      "needs to|i am interested in|i'm interested in|we are interested in|we're interested in|we are looking for|we're looking for|" +
      'what i want is to|what i want is that|what i want is|what i need is to|what i need is|what we want is to|what we want is|' +
      "what we need is to|what we need is|what i'd like is to|what i'd like is",
  ),
  ...join(WOULD, LIKE),
  ...join(WOULD, WOULD_FIND),
  ...join(['id', 'i d', 'i should'], ['like to be able to', 'like to', 'like', 'love to', 'love']),
  ...MISTYPED,
];

/** A possibility, a duty or a wish in other words: taken for a wish only after a role and where none of the above is said. */
export const ENGLISH_WEAK_WANTS: readonly string[] = list(
  "i am able to|i'm able to|i can|i could|i should|i shall|i must|i may|i might|i have to|i have|i will be able to|i will|" +
    "i'll be able to|i'll|we can|we could|we should|we must|we may|we might|we shall|we will be able to|we will|we are able to|" +
    "we're able to|we have to|we have|we get|we see|we receive|i get to|i get|i see|i receive|i like to|i like|i'd be able to|need to|" +
    "need|want|wants|should be able to|can|you can|you should be able to|one can|one should be able to|i gotta|i have got to|i've got to|we gotta|allow me to|let me|enable me to|allow us to|let us|enable us to|being able to|" +
    'it is important that|it is important to|i seek to|i seek|i long for|i long to|i ask for|i ask to|i ask that|i request to|' +
    "i request that|i request|we request|i am hoping to|i'm hoping to|i am hoping for|i'm hoping for|i am hoping that|i hope that|" +
    "i hope for|we hope to|we hope for|i am keen to|i'm keen to|i am eager to|i'm eager to|i feel the need to|i have a need to|" +
    "i have the need to|i have a need for|i have the need for|i have the wish to|i am in need of|i'm in need of|we are in need of|" +
    "i care about|i miss|i lack|i am missing|i'm missing|we miss|we lack|i wish for|i dream of|i insist on|i am allowed to|" +
    "i'm allowed to|i would be able to|we would be able to|i have the ability to|i have the option to|i have the possibility to|" +
    'my goal is to|my goal is that|my wish is to|my wish is that|my wish is|my need is to|my aim is to|my desire is to|' +
    'our goal is to|our wish is to|our aim is to|it would help me to|it would help me if|it would help us to|it would help us if|' +
    'it would help to|it would help if|it helps me to|it helps me if|i think we should|i think we need|i believe we should|i believe we need',
);

const GAP = String.raw`[\s*_]{1,4}`;
const ADVERB =
  'only|also|really|just|always|still|simply|often|never|sometimes|mainly|ideally|further|definitely|urgently|currently|desperately|' +
  'absolutely|particularly|especially|generally|usually|typically|regularly|frequently|actually|certainly|personally|strongly|' +
  'first|then|now|rather|too|do|very|much|so|primarily|specifically|additionally|therefore|basically|badly|honestly|no longer|not|mostly|sincerely|truly';

/** “I would very much like to”, “we really, really need”: a wish behind adverbs. */
export const ENGLISH_STRESSED_WANT = `(?:i|we)(?:\\\\?'d|${GAP}would)?(?:,?${GAP}(?:${ADVERB})){1,3},?${GAP}(?:would${GAP})?(?:want|need|wish|like|love|prefer|appreciate)(?:${GAP}(?:to${GAP}be${GAP}able${GAP}to|to|that))?`;

const PLEASING =
  'nice|great|good|useful|helpful|handy|cool|convenient|awesome|beneficial|important|ideal|easier|better|lovely|fantastic|perfect|best|' +
  'desirable|wonderful|practical|necessary|essential|crucial|vital|critical|required|possible|sensible|valuable|amazing|interesting|' +
  'excellent|help|advantage|improvement|plus';

/** “It would be nice to”, “it’s important that”, “it’d be a great help if I could”. */
export const ENGLISH_IMPERSONAL_WANT = `(?:it|that)(?:\\\\?'d|\\\\?'s|${GAP}(?:would|should|must|might|could|is|will))(?:${GAP}be)?(?:${GAP}(?:very|really|so|much|more|also|super|quite|a|an|great|big|extremely|most)){0,3}${GAP}(?:${PLEASING})(?:${GAP}for${GAP}(?:me|us|them))?(?:${GAP}(?:(?:to|if${GAP}(?:i|we)${GAP}(?:was|were|am|are))(?:${GAP}be)?${GAP}able${GAP}to|to|that|if${GAP}(?:i|we)${GAP}(?:could|can)|if${GAP}there${GAP}(?:was|were|is)|if|having|being${GAP}able${GAP}to))`;
