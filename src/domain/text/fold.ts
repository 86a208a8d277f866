const FOLDED: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

/** What stands in `FOLDED`. */
const ODD = /[\u2019\u2018\u02bc\u00b4\u201c\u201d\u201e\u00ab\u00bb\u00a0\u202f\t]/;
const EACH_ODD = new RegExp(ODD, 'g');
/** One stretch of signs, and so found faster: English has none of them. */
const MAY_BE_ODD = /[\t\u00a0-\uffff]/;

/**
 * Lower case with plain apostrophes, quotes and spaces, for comparing.
 * Every offset stays what it was: a letter whose lower case is longer is kept as it is.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerEach(text);
  // Most texts hold none, and looking costs less than replacing nothing.
  return MAY_BE_ODD.test(same) && ODD.test(same) ? same.replace(EACH_ODD, (c) => FOLDED[c] ?? c) : same;
}

function lowerEach(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const lower = unit.toLowerCase();
    out += lower.length === 1 ? lower : unit;
  }
  return out;
}
