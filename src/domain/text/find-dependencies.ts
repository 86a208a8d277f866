/** A phrase that leans on another work item. Offsets are in the text that was given. */
export interface Dependency {
  readonly start: number;
  readonly end: number;
  /** Key of the other item in capitals; `null` when the text does not say. */
  readonly key: string | null;
  /** This one cannot start or finish before that one. */
  readonly waits: boolean;
}

/** Key of a work item. Norms and codings of the same shape are none. */
const KEY = /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9_]{1,9}-[1-9]\d{0,5}(?![\p{L}\p{N}_-]|\.\d)/gu;
const NORM =
  /^(?:UTF|UCS|ISO|IEC|IEEE|RFC|SHA|AES|RSA|MD|CVE|CWE|WCAG|HTTP|HTTPS|TLS|SSL|RS|EN|DIN|ASCII|COVID|GPT|BASE|US|EU|Q|V|SRV|MP|H|IPV|X|LTS|JDK|JAVA|PEP|EIP|BIP|JSR|TC|AC|REQ|FR|NFR|BR)-/;

const WAITS =
  /\b(?:depend(?:s|ing|ent|ency)? (?:up)?on|depends of|blocked by|blocked on|waits? (?:for|on)|waiting (?:for|on)|after|once|until|requires|prerequisites?:?|needs|builds (?:up)?on|based on)(?: the| that| this| we have| story| ticket| issue| item| task| work item| of| completion| implementation| is| are| in)*(?: [[("]?)? ?$/i;
const LEANS =
  /\b(?:see(?: also)?|cf\.?|same as|same way as|like in|as in|as (?:described|defined|specified|mentioned|explained|discussed|agreed|documented) in|described in|defined in|specified in|similar to|analogous to|refer to|according to|as per|per)(?: the| story| ticket| issue| item| task| work item| comments?| on| in)*:?(?: [[("]?)? ?$/i;
/** No key, and yet plainly another item. */
const NAMELESS =
  /\b(?:depends? on|dependent on|blocked by|(?:as|described|defined|specified) (?:described |defined |specified )?in|same as(?: in)?|see|after|once) (?:the |that |this |our |my )?(?:previous|other|preceding|next|last|first|second|related|parent|above|earlier) (?:user )?(?:story|ticket|issue|work item|jira|pbi)\b/gi;
const TRIGGER = /[A-Z0-9_]-[1-9]|story|ticket|issue|work item|jira|pbi/i;

/** Phrases in one block of text that make this item depend on another. "After I log in" has no key: nothing is said. */
export function findDependencies(text: string): readonly Dependency[] {
  if (!TRIGGER.test(text)) return [];
  const found: Dependency[] = [];
  for (const { 0: key, index } of text.matchAll(KEY)) {
    if (NORM.test(key)) continue;
    const from = Math.max(0, index - 70);
    const before = text.slice(from, index).replace(/https?:\/\/[^\s]*\/browse\/$/, '');
    const waits = WAITS.exec(before);
    const leans = waits ?? LEANS.exec(before);
    if (leans !== null) found.push({ start: from + leans.index, end: index + key.length, key, waits: waits !== null });
  }
  for (const { 0: words, index } of text.matchAll(NAMELESS))
    found.push({ start: index, end: index + words.length, key: null, waits: false });
  return found.toSorted((a, b) => a.start - b.start);
}
