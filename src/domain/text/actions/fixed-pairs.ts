/** Two words, in either order, that name one thing, one measure or one manner. */
const PAIRS = `date-time dates-times day-night black-white terms-conditions pros-cons research-development questions-answers question-answer start-end start-finish begin-end
min-max minimum-maximum supply-demand health-safety trial-error look-feel back-forth forward-backward forwards-backwards up-down more-more again-again over-over now-then in-out on-off left-right top-bottom before-after
here-there one-two two-three one-more more-less yes-no true-false username-password login-password email-password user-password name-password name-description title-description name-address
name-email name-surname name-title first-last latitude-longitude longitude-latitude height-width length-width size-shape do-don't dos-don'ts drag-drop copy-paste cut-paste find-replace search-replace
plug-play point-click hour-minute hours-minutes day-month month-year days-hours minutes-seconds from-to country-city city-state any-all each-every all-any if-when as-when if-how him-her his-her he-she her-his she-he
profit-loss wear-tear ways-means salt-pepper food-beverage arts-crafts mother-father mom-dad vice-versa sales-marketing law-order peace-quiet nuts-bolts bits-pieces goods-services
park-ride kiss-ride pick-mix meet-greet lost-found hide-seek rise-fall bed-breakfast stop-go show-tell tried-tested up-running safe-sound`;

const ADJECTIVES: ReadonlySet<string> = new Set(
  'easy quick simple fast safe secure clear accurate complete reliable correct new existing old existent open useful clean short long small large big good bad better best worse current past future recent active inactive internal external public private local remote valid invalid visible clear consistent concise readable timely relevant comprehensive efficient effective modern attractive friendly intuitive personal historical digital medical local national optional additional technical financial original final global regional manual automatic individual multiple pending empty full partial high low free premium'.split(
    ' ',
  ),
);

let pairs: ReadonlySet<string> | null = null;

/** Do the words on both sides of an "and" name one thing ("date and time"), one manner ("quickly and easily") or one quality ("clear and complete")? */
export function isFixedPair(left: string, right: string): boolean {
  pairs ??= new Set(PAIRS.trim().split(/\s+/));
  if (pairs.has(`${left}-${right}`) || pairs.has(`${right}-${left}`)) return true;
  if (isManner(left) && isManner(right)) return true;
  return ADJECTIVES.has(left) && ADJECTIVES.has(right);
}

function isManner(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && word !== 'reply' && word !== 'supply' && word !== 'family' && word !== 'assembly';
}

/** A word that says how a thing is, as far as lists and endings tell: "new", "archived", "public". */
export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (word.length > 5 && /(?:[^e]ed|ous|ful|ible|less)$/.test(word));
}
