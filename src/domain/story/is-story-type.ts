/** Types that people write stories in; "Improvement" and "New Feature" are not written from a template unless the team does so. */
const STORY_TYPE = /^$|stor(?:y|ies|ia)|hist[oó]ri|r[eé]cit|verhaal|geschichte/i;

/** Does the name of a type say that its items are stories? An empty name: not known, so they may be. */
export const isStoryType = (typeName: string): boolean => STORY_TYPE.test(typeName);
