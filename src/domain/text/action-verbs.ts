const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Base forms that are hardly ever anything but a verb: after "and" they open a second action by themselves. */
export const CLEAR_VERBS: ReadonlySet<string> = set(`
  accept achieve acknowledge activate adapt add adjust aggregate allocate allow analyze analyse annotate append apply appoint approve archive arrange ask assess assign associate attach authenticate authorize
  be become begin bookmark bring browse build buy calculate cancel capture categorize celebrate choose classify clarify close collect combine compare complete compute configure confirm connect consume contribute convert correct create customize customise
  deactivate decide define delete deliver demonstrate deploy derive describe detect determine develop disable discover discuss distinguish distribute divide do download drag draw duplicate
  earn edit embed enable encrypt enforce enroll ensure enter establish evaluate examine exclude execute expand explain explore extend extract find finish fix follow forward generate get give go grant group
  handle have hear help hide identify ignore import improve include indicate inform initiate insert inspect install integrate invite investigate invoke join keep know launch learn leave let link locate log login look
  maintain make manage mark match measure merge migrate modify monitor move navigate notify obtain open operate optimize order organize organise override overwrite participate paste pause pay perform pick play populate post predict prepare present preserve prevent prioritize process produce propose protect provide publish purchase put
  quantify query read receive recognize recognise recommend reconcile reconfigure recover redirect refer refine refresh register reject relate release remember remind remove rename render renew reorder repeat replace reproduce request reschedule reserve reset resolve respond restart restore restrict resume retain retrieve return reuse revert revoke revise run
  save scan see select sell send separate set share sign simulate sort specify split start stop store stream submit subscribe summarize suspend switch synchronize sync tag take tell track transfer transform translate trigger try understand unsubscribe update upgrade upload use validate verify visualize visit watch withdraw write`);

/** Of those, forms that are nouns, too ("an order", "a link"): after "and" they need an object of their own to count. */
export const NOUN_LIKE: ReadonlySet<string> = set(`
  build close download edit fix group help import invite launch link log login look mark match measure merge move open order paste pause pick play post present process produce purchase query read record refresh
  release request reset restart return run save scan select set share sign sort split start stop store stream subscribe switch tag take track transfer trigger try update upgrade upload use visit watch draw find follow forward
  do be have go let put ask buy drag keep hide correct complete duplicate separate correct express extract export view review report filter search display plan test comment schedule contact change check list print copy show rate rank vote reply call chat book access alert backup preview invoice charge estimate map design document study score label flag block note store reserve remind install`);

/** Noun-like forms that are not in the first list. */
export const ALSO_VERBS: ReadonlySet<string> = set(
  'export view review report filter search display plan test comment schedule contact change check list print copy show rate rank vote reply call chat book access alert preview invoice charge estimate map design document study score label flag block note record',
);

/** Pairs that name one action. Alphabetical within the pair does not matter. */
export const ONE_ACTION: ReadonlySet<string> = new Set([
  'copy paste',
  'cut paste',
  'drag drop',
  'log out',
  'search replace',
  'find replace',
  'search find',
  'find search',
  'browse search',
  'search browse',
  'point click',
  'pick choose',
  'select choose',
  'choose select',
  'go see',
  'go find',
  'try find',
  'try get',
  'wait see',
  'come go',
  'plug play',
  'read write',
  'save close',
  'save exit',
  'store retrieve',
  'send receive',
  'start stop',
  'show hide',
  'expand collapse',
  'zoom pan',
  'sign log',
  'read understand',
  'see understand',
  'find see',
  'find read',
  'identify locate',
  'find locate',
  'monitor track',
  'track monitor',
  'add remove',
  'enable disable',
  'open close',
  'undo redo',
  'play pause',
  'click drag',
  'look see',
  'store save',
  'learn understand',
  'understand learn',
  'see hear',
  'mix match',
]);

/** Words that open a clause or a phrase in which verbs are no longer the wish. */
export const CLAUSE_WORDS: ReadonlySet<string> = set(
  'when whenever if while that which who whose whom where wherever whether how what why because since once after before until unless as so without by using via including such like based than though although instead per during',
);

/** Words after which a noun-like form is a verb: it has an object. */
export const OBJECT_WORDS: ReadonlySet<string> = set(
  'a an the my our their his her its it them this that these those all any each every some new multiple other another specific selected me us him',
);
/** Words before a verb that say nothing about it. */
export const ADVERBS: ReadonlySet<string> = set(
  'also then easily quickly automatically simply later even optionally directly only not immediately manually either both securely safely just be able to subsequently thus',
);
