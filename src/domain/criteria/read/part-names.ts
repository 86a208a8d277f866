const RESULT = '(?:behaviou?rs?|results?|outcomes?|state|output|solution)';
/** Names what must be true, on a line of its own or before it: “Expected”, “What is the expected correct behavior?”, “Validation:”. */
export const EXPECTED = new RegExp(
  `^\\W{0,6}(?:h[1-6]\\. )?(?:(?:what is )?(?:the )?(?:expected|desired|wanted|intended|correct|validation|verification)(?: correct)?(?: ${RESULT})?)(?: is)?(?:\\W{0,4}$|\\s?[:?] ?)|^outputs?: (?=[a-z-]+ [a-z])`,
);
/** Names why, how, or what is not yet known. */
export const OTHERS =
  /^\W{0,6}(?:h[1-6]\. )?(?:(?:open|outstanding|current|known|possible|proposed|relevant|supporting|some|more) ){0,2}(?:problems?|issues?|currently|today|background|context|why|reasons?|rationale|motivation|pros|cons|advantages|disadvantages|benefits|links?|references?|related|see also|questions?|notes?|(?:dev|developer|technical|tech|implementation) (?:notes?|details)|steps?|steps to (?:reproduce|test|recreate)|to reproduce|how to (?:test|reproduce)|actual|what is the current bug behaviou?r|bug behaviou?r|logs?|errors?|out of scope|not in scope|non-goals|definition of (?:done|ready)|dod|dor|tasks?|sub-?tasks|to-?do|estimates?|dependencies|risks|assumptions|alternatives|options|qa|testing|test (?:plan|cases)|workarounds?|environment|attachments?|platform information|fixes|use cases?|scenarios i noticed|target problem|hypothesis)(?: [^.:?\s]{1,20}){0,2}\W{0,4}$/;
/** Names what is to be made: “To get there, we must:” */
export const MUST = /\b(?:we|it|this|that|you) (?:must|should|shall|need to|will|have to|has to|needs to)\s?:$/;
/** Names what a design belongs to. */
export const DESIGNS = /^\W{0,4}(?:mock-?ups?|wireframes?|designs?|ui|ux|ux\/design|screens)\W{0,3}$/;
