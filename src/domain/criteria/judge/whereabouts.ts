const OPENS = /^(?:the|our|all|these|those|this|my|some) /;
/** “The routes of last winter are in the sheet of the depot.” */
const KEPT =
  /^(?:the|our|all|these|those|this|my|some) [^.,;:]{2,60} (?:is|are|was|were|comes?|came|lies?|lives?|can be found|will be found|stands?) (?:(?:kept|stored|listed|found|taken|described|written|collected|still|already|now|currently|all|attached) ){0,2}(?:in|on|at|from) (?:the|our|an?|this|that|his|her|their|my) (?:[\p{L}-]+ ){0,3}?(?:sheets?|spreadsheets?|wiki|confluence|sharepoint|folder|drive|repo|repository|decks?|slides|mails?|e-?mails?|minutes|survey|decision|spec|specification|law|contract|tickets?|binder|archive|handbook|manual|appendix|annex)\b[^.]{0,60}\.?$/u;

/** Does a paragraph only say where something is kept or comes from? `folded` is its folded, trimmed text. */
export const isWhereabouts = (folded: string): boolean => folded.length < 200 && OPENS.test(folded) && KEPT.test(folded);
