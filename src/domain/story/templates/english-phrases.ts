/** Phrases of English stories: `list` takes them apart at the bars. */
const list = (text: string): readonly string[] => text.split('|');

const ADVERBS = [
  'only',
  'also',
  'really',
  'just',
  'always',
  'still',
  'simply',
  'often',
  'never',
  'sometimes',
  'mainly',
  'ideally',
  'further',
];
const WISHES = [
  'want to be able to',
  'want to',
  'want that',
  'want',
  'need to be able to',
  'need to',
  'need',
  'would like to',
  'would like',
  'wish to',
];
const EMPHASIZED: readonly string[] = ADVERBS.flatMap((adverb) => WISHES.map((wish) => `i ${adverb} ${wish}`));

/** What may stand before a role. */
export const ENGLISH_OPENERS: readonly string[] = list(
  'as an|as a|as the|as our|as one of the|as any|as every|as each|as another|as both a|as both an|as either a|as|i as an|' +
    'i as a|i as the|i, as an|i, as a|i, as the|we as a|we, as a|we as the|we, as the|in my role as an|in my role as a|' +
    'in my role as the|in my role as|in the role of an|in the role of a|in the role of',
);

/** Words after an opener that show it is not a role. */
export const ENGLISH_NOT_ROLES: readonly string[] = list(
  'result|results|follow up|first step|next step|second step|last step|part of|side effect|side note|example|note|rule|' +
    'apart|advertised|understand|understood|recommended|noticed|outlined|pointed|specified|decided|announced|detailed|defined|illustrated|demonstrated|observed|evidenced|promised|' +
    'whole|matter|well|soon|long|far|much|many|per|of|it|we|i|you|he|she|they|there|such|noted|seen|shown|stated|above|' +
    'before|usual|expected|described|discussed|mentioned|agreed|requested|reported|suggested|explained|indicated|listed|' +
    'documented|planned|proposed|opposed|compared|always|with|for|in|on|at|by|from|starting point|quick fix|this|that|these|' +
    'those|if|though|to|title says|name suggests|name implies|is|are|was|were|possible|needed|required|necessary|' +
    'appropriate|follows|yet|now|when|while|where|what|how|time goes|everything|nothing|something',
);

/** A wish. */
export const ENGLISH_WANTS: readonly string[] = [
  ...list(
    'i want to be able to|i want to|i want that|i want|i wish to be able to|i wish to|i wish that|i wish|' +
      "i would like to be able to|i would like to|i would like that|i would like|i'd like to be able to|i'd like to|" +
      "i'd like that|i'd like|id like to|i'd really like to|i would really like to|i'd also like to|i would also like to|" +
      "i'd rather|i would rather|i will like to|i will like that|i will like|i would love to|i would love|i'd love to|" +
      "i'd love|i'd want to|i'd want|i would need to|i would need|i would want to|i would want|i'd need to|i'd need|" +
      "i'd prefer to|i'd prefer|i would prefer to|i would prefer|i need to be able to|i need to|i need|i'll need to|i'll need|" +
      "i will need to|i will need|i do not want to|i do not want|i don't want to|i don't want|i dont want to|i dont want|" +
      "i don't need to|i do not need to|i dont need to|i don't wish to|i do not wish to|i should be able to|" +
      'i shall be able to|i would be able to|i must be able to|i have to be able to|i should not be able to|' +
      "i shouldn't be able to|i should only be able to|i can only|i expect to|i expect that|i expect|i prefer to|" +
      'i prefer that|i prefer|i require|i hope to|i desire to|i desire|i demand|i intend to|i aim to|i plan to|i wanna|' +
      "i am looking for|i'm looking for|i am looking to|i'm looking to|we want to be able to|we want to|we want that|we want|" +
      "we would like to be able to|we would like to|we would like|we'd like to|we'd like|we wish to|we need to be able to|" +
      "we need to|we need|we should be able to|we expect|we don't want to|we do not want to|we require|" +
      'it is necessary for us to|it is necessary for me to|would like to be able to|would like to|would like|' +
      'want to be able to|wants to be able to|want to|wants to|needs to be able to|needs to|i am interested in|' +
      "i'm interested in",
  ),
  ...EMPHASIZED,
];

/** A possibility or duty. */
export const ENGLISH_WEAK_WANTS: readonly string[] = list(
  "i am able to|i'm able to|i can|i could|i should|i shall|i must|i may|i might|i have to|i have|i will be able to|i will|" +
    "i'll be able to|i'll|we can|we should|we must|we are able to|we have to|i get|i see|i receive|i like to|i like|need to|" +
    'need|want|wants|should be able to|can|allow me to|let me|enable me to|being able to|it should be possible to|' +
    'it must be possible to|it is important that|it is important to|it would be nice to|it would be great to|' +
    'it would be great if|it would be helpful to',
);

/** A problem told like a story. */
export const ENGLISH_COMPLAINTS: readonly string[] = list(
  "i'm not able to|i am not able to|i'm unable to|i am unable to|i cannot|i can't|i can not|i'm trying to|i am trying to|" +
    "i was trying|i tried|we cannot|we can't|i couldn't|i could not|i was not able|i wasn't able|i get an error|" +
    "i see an error|i receive an error|i'm seeing|i am seeing|i'm getting|i am getting|i am confused|i'm confused|" +
    "i find myself|i am annoyed|i'm annoyed|i am frustrated|i'm frustrated|i find it|i noticed|i experience|i struggle",
);
