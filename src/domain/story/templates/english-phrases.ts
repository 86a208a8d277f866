/** Phrases of English stories: `list` takes them apart at the bars. */
const list = (text: string): readonly string[] => text.split('|');

/** What may stand before a role. */
export const ENGLISH_OPENERS: readonly string[] = list(
  'as an|as a|as the|as our|as one of the|as one of our|as any|as every|as each|as another|as both a|as both an|as either a|as|' +
    'i as an|i as a|i as the|i as|i, as an|i, as a|i, as the|i, as|we as an|we as a|we as the|we as|we, as an|we, as a|we, as the|' +
    'we, as|in my role as an|in my role as a|in my role as the|in my role as|in our role as|in the role of an|in the role of a|' +
    'in the role of the|in the role of|in my capacity as an|in my capacity as a|in my capacity as|in our capacity as|speaking as an|' +
    'speaking as a|acting as an|acting as a|being an|being a|on behalf of an|on behalf of a|on behalf of the|on behalf of our|' +
    'from the perspective of an|from the perspective of a|from the perspective of the|from the point of view of an|' +
    'from the point of view of a|from the point of view of the|' +
    "i am a|i am an|i'm a|i'm an|i am the|i'm the|" +
    // As they are mistyped.
    'asa|asan|as as a|as as an|as as|as a a|as a an|as an a|as an an|as aa|as s|aas a|aa a|a a|a an|ad a|ad an|sa a|sa an|' +
    'a as a|als a|als an',
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

/** A problem told like a story. */
export const ENGLISH_COMPLAINTS: readonly string[] = list(
  "i'm not able to|i am not able to|i'm unable to|i am unable to|i cannot|i can't|i can not|i'm trying to|i am trying to|" +
    "i was trying|i tried|we cannot|we can't|i couldn't|i could not|i was not able|i wasn't able|" +
    "i'm seeing|i am seeing|i'm getting|i am getting|i am confused|i'm confused|" +
    "i find myself|i am annoyed|i'm annoyed|i am frustrated|i'm frustrated|i find it|i noticed|i experience|i struggle|" +
    "i was expecting|i expected|i would have expected|i'd have expected|i would've expected|we expected|we were expecting|i got|we got|" +
    "i saw|we saw|i lost|we lost|i have lost|i've lost|i've noticed|i have noticed|we noticed|i found|we found|i've found|i have found|" +
    "i discovered|i observed|i observe|we observed|we observe|i encountered|i encounter|i have encountered|i've encountered|" +
    'we encountered|i ran into|i run into|we ran into|i keep getting|i keep seeing|i keep losing|we keep getting|i can no longer|' +
    "we can no longer|i could no longer|i no longer|we no longer|i'm no longer|i am no longer|i never get|i never receive|i am stuck|" +
    "i'm stuck|i get stuck|i was stuck|i get kicked|i was logged out|i was redirected|i was shown|i was sent|i was asked|i was told|" +
    "i was able|i was logged|i was charged|i was unable|i wasn't|i was not|i had to|we had to|i am having|i'm having|i have trouble|" +
    'i have problems|i have a problem|i have an issue|i have issues|we have trouble|we have problems|we have a problem|we have issues|' +
    "i am facing|i'm facing|we are facing|we're facing|i suffer|i fail to|i failed|we failed|i am blocked|i'm blocked|we are unable|" +
    "we're unable|we are not able|we're not able|we aren't able|i aren't able|we cant|i cant|we couldn't|we could not|i didn't|" +
    "i did not|we didn't|we did not|i clicked|i opened|i logged in|i entered|i selected|i typed|i pressed|we tried|we are trying|" +
    "we're trying|i have been|i've been|i have tried|i've tried|i see a bug|i found a bug|i still can't|i still cannot|i sometimes can't|" +
    "i sometimes cannot|i often can't|i often cannot|i suddenly",
);
