const FURTHER =
  /^[*_]{0,3}(?:and )?(?:also|others?|further|furthermore|additional|additionally|in addition|more|misc|miscellaneous|the rest|rest|general|besides|plus|beyond that|apart from that)(?: [^:.]{1,30})?[:*_ ]{0,4}$/;
const ASIDE =
  /\b(?:info|information|notes?|reading|links?|context|remarks?|comments?|details?|questions?|thoughts|ideas?|resources|references|material|tasks?|work|tickets?|stories|issues)\b/;

/** “Other stuff”, “Also”, “Further points”: a bold line in a section of criteria that leads to more of them. `folded` is the line. */
export const leadsToFurther = (folded: string): boolean => FURTHER.test(folded) && !ASIDE.test(folded);
