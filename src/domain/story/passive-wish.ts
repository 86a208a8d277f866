/** What is done to a thing; a person is told, led or asked. English, folded. */
const DONE =
  /^\s?be\s{1,3}(?!(?:notified|informed|alerted|reminded|warned|told|asked|prompted|redirected|directed|taken|led|guided|logged|signed|able|allowed|assigned|invited|given|shown|offered)\b)(?:[a-z]{2,20}ly )?[a-z]{2,20}(?:ed|en|wn)\b/;

/** Does "As the list can be changed by hand, …" go on at `at` with what is done to a thing? Then nobody wishes it. */
export const isDoneToThing = (folded: string, at: number): boolean => DONE.test(folded.slice(at, at + 60));
