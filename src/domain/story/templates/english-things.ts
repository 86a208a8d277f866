/**
 * Nouns that "as a …" turns into a remark and never into a person: "as an improvement over this", "as a convenience".
 * Only the head of the phrase counts: "test" is one, "test manager" is not.
 */
export const ENGLISH_THINGS: readonly string[] = (
  'part piece continuation result results consequence outcome workaround work-around follow-up followup follow-on step reminder side-effect effect aside note example rule minimum maximum bonus alternative addition ' +
  'extension enhancement improvement prerequisite precondition test quickfix fix complement supplement proposal suggestion convenience approach redesign refactoring change reference ' +
  'starting-point point solution compromise trade-off tradeoff precaution safeguard measure countermeasure fallback default temporary stopgap courtesy experiment hint tip thought idea question ' +
  'baseline basis goal objective requirement task subtask story spike ticket issue bug epic feature option requirement summary conclusion recap preview proof demonstration demo prototype ' +
  'time year quarter month week day rule-of-thumb matter rule case way means mean percentage list file string number parameter argument attribute property comment placeholder replacement substitute response answer reply reaction reward ' +
  'action attempt setup flavor flavour sample documentation practice pre-requisite implementation sketch principle start pass draft phase iteration precursor by-product byproduct nice-to-have must-have stretch final first second third plus item items entry row column field'
).split(' ');
