import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';
import { findPlaceholders, isTemplateText } from '../../text/placeholders.ts';
import { sentenceEnd } from '../../text/sentences.ts';
import { demandOf, isResult, titleDemand } from '../judge/demand.ts';
import { wordsOf } from '../../text/words.ts';
import { commentRanges, outsideComments } from './comment-ranges.ts';
import { isMarked, markLength } from './list-marks.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** Characters of a description that are read. */
const MOST_READ = 3000;
/** Who points elsewhere does so early. */
const MOST_POINTED = 1500;
/** Two things to look at are a beginning of criteria; one may be the wish itself. */
export const ENOUGH = 2;
/** A point of fewer words is a name. */
const FEWEST_WORDS = 3;
/** With fewer words that the title does not have, a sentence says the title again. */
const FEWEST_NEWS = 3;
/** A table of cases has two rows at least, each of two cells at least. */
const FEWEST_CELLS = 4;

const RESULT = '(?:behaviou?rs?|results?|outcomes?|state|output|solution)';
/** Names what must be true, on a line of its own or before it: “Expected”, “What is the expected correct behavior?”, “Validation:”. */
const EXPECTED = new RegExp(
  `^\\W{0,6}(?:h[1-6]\\. )?(?:(?:what is )?(?:the )?(?:expected|desired|wanted|intended|correct|validation|verification)(?: correct)?(?: ${RESULT})?)(?: is)?(?:\\W{0,4}$|\\s?[:?] ?)`,
);
/** Names why, how, or what is not yet known. */
const OTHERS =
  /^\W{0,6}(?:h[1-6]\. )?(?:(?:open|outstanding|current|known|possible|proposed|relevant|supporting|some|more) ){0,2}(?:problems?|issues?|currently|today|background|context|why|reasons?|rationale|motivation|pros|cons|advantages|disadvantages|benefits|links?|references?|related|see also|questions?|notes?|(?:dev|developer|technical|tech|implementation) (?:notes?|details)|steps?|steps to (?:reproduce|test|recreate)|to reproduce|how to (?:test|reproduce)|actual|what is the current bug behaviou?r|bug behaviou?r|logs?|errors?|out of scope|not in scope|non-goals|definition of (?:done|ready)|dod|dor|tasks?|sub-?tasks|to-?do|estimates?|dependencies|risks|assumptions|alternatives|options|qa|testing|test (?:plan|cases)|workarounds?|environment|attachments?|platform information|fixes|use cases?|scenarios i noticed|target problem|hypothesis)(?: [^.:?\s]{1,20}){0,2}\W{0,4}$/;
/** Who wants what is no criterion. */
const STORY = /^\W{0,4}(?:as an? |en tant que |als |como |come )/;
/** A row of a table, as wiki text has it. */
const ROW = /^\s*\|[^|\n]+\|[^|\n]+\|/;
/** “Help desk” -> “Support” */
const REPLACED = /\S\s(?:->|→|=>|–>)\s\S/;
const ONLY_QUOTED = /^["“][^"“”]{8,200}["”]\W{0,3}$/;
/** A line that is the name of a call: “getFees()”, “Implement Fees.getAll()”. */
const CALL = /^\W{0,4}(?:[Ii]mplement |[Aa]dd )?(?:[\w.]{0,40}\.)?[A-Za-z][a-z]{1,20}[A-Z]\w{1,40}(?:\(\))?\W{0,3}$/;
const PICTURE = /\[image: |!\S{1,80}\.(?:png|jpe?g|gif|svg)|\b(?:figma|zeplin|invision(?:app)?|artboard)\b/;
const SHOWN =
  /\b(?:mock-?ups?|mocks?|wireframes?|designs|(?:the|this|new) design|(?:picture|image|drawing|sketch|example)s? (?:below|above|attached)|looks? like|as shown|like (?:this|so|below))\b/;

/** The title of the item, and whether it is a story: then it is the wish. */
interface Title {
  readonly text: string;
  readonly isStory: boolean;
}

/**
 * How many things to look at a text names that has no section of criteria, counted up to `ENOUGH`: sentences that demand something,
 * points that name results, what is expected, a message in quotes, a design, a table of cases, a place where the rest is told.
 */
export function thingsToCheck(title: Title, doc: AdfText | null, language: string): number {
  const summary = fold(title.text).trim();
  const demanded = title.isStory ? 0 : titleDemand(title.text, summary, language);
  if (doc === null) return demanded;
  const reader = new Reader(language, new Set(wordsOf(summary).map(({ text }) => text)));
  reader.found += demanded;
  const elsewhere = toldElsewhere(fold(doc.text.slice(0, MOST_POINTED)));
  reader.found += elsewhere === 'wholly' ? ENOUGH : elsewhere === 'partly' ? 1 : 0;
  const comments = commentRanges(doc);
  for (const block of doc.blocks) {
    if (reader.found >= ENOUGH) break;
    if (comments.length === 0 || outsideComments(doc.text, block.start, block.end, comments)?.start === block.start)
      reader.read(doc, block);
  }
  return reader.found;
}

class Reader {
  /** Things to look at. */
  found = 0;
  /** Below the name of another section. */
  private skips = false;
  /** Below “Expected”. */
  private expects = false;
  private pictures = 0;
  private shows = 0;
  private cells = 0;
  /** A step that leads to a result was read. */
  private steps = false;
  private readonly language: string;
  /** Words of the title. */
  private readonly known: ReadonlySet<string>;

  constructor(language: string, known: ReadonlySet<string>) {
    this.language = language;
    this.known = known;
  }

  read({ text, blocks }: AdfText, block: TextBlock): void {
    if (!block.leaf || block.withdrawn || block.type === 'codeBlock' || block.start >= MOST_READ || block.end === block.start) return;
    const parent = blocks[block.parent]?.type ?? '';
    if (parent === 'blockquote') return;
    const listed = block.type === 'taskItem' || parent === 'listItem';
    const heading = block.type === 'heading' || block.type === 'expandTitle' || block.strong;
    for (const row of text.slice(block.start, Math.min(block.end, MOST_READ)).split('\n')) {
      if (this.found >= ENOUGH) return;
      const folded = fold(row).trim();
      if (folded !== '' && !this.isName(row, folded, heading)) this.readRow(row, folded, listed, parent === 'tableCell');
    }
  }

  /** The name of a section; “Expected: the fee is shown” says at once what is. */
  private isName(row: string, folded: string, heading: boolean): boolean {
    const expected = EXPECTED.exec(folded)?.[0].length ?? 0;
    if (expected > 0) {
      const rest = row.trim().slice(expected);
      this.expects = true;
      this.skips = false;
      if (rest.trim() !== '') this.readExpected(rest);
      return true;
    }
    if (!heading && !folded.endsWith(':') && !OTHERS.test(folded)) return false;
    this.skips = OTHERS.test(folded);
    this.expects = false;
    return heading || this.skips;
  }

  /** What is expected counts once somebody has written it. */
  private readExpected(text: string): void {
    if (text.trim().length < 12 || /^\W{0,3}\(/.test(text) || isTemplateText(text) || findPlaceholders(text, 0, text.length).length > 0)
      return;
    this.found += ENOUGH;
  }

  private readRow(row: string, folded: string, listed: boolean, cell: boolean): void {
    if (this.skips) return;
    if (this.expects) return this.readExpected(row);
    this.readShapes(row, folded, cell);
    if (listed || isMarked(row)) this.readPoint(row);
    else this.readSentences(row);
  }

  private readShapes(row: string, folded: string, cell: boolean): void {
    if (cell || ROW.test(folded)) {
      this.cells += cell ? 1 : 2;
      if (this.cells === FEWEST_CELLS) this.found += ENOUGH;
    }
    if (REPLACED.test(folded) || ONLY_QUOTED.test(folded) || CALL.test(row)) this.found += 1;
    if ((this.steps && /^\W{0,3}then\b/.test(folded)) || /^\W{0,3}given [^.]{5,200},? then /.test(folded)) this.found += ENOUGH;
    this.steps ||= /^\W{0,3}(?:given|when)\b/.test(folded);
    if (PICTURE.test(folded) && ++this.pictures === 1) this.found += 1;
    if (SHOWN.test(folded) && ++this.shows === 1) this.found += 1;
  }

  private readPoint(row: string): void {
    const point = row.slice(markLength(row)).trim();
    const folded = fold(point);
    if (this.repeatsTitle(folded) || folded.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return;
    if (isResult(point, folded, this.language)) this.found += 1;
  }

  private readSentences(row: string): void {
    for (let at = 0; at < row.length && this.found < ENOUGH; ) {
      const end = sentenceEnd(row, at);
      const sentence = row.slice(at, end).trim();
      const folded = fold(sentence);
      if (sentence !== '' && !STORY.test(folded) && !this.repeatsTitle(folded)) this.found += demandOf(sentence, folded, this.language);
      at = Math.max(end, at + 1);
    }
  }

  private repeatsTitle(folded: string): boolean {
    let news = 0;
    for (const { text } of wordsOf(folded)) {
      if (!this.known.has(text)) news += 1;
      if (news >= FEWEST_NEWS) return false;
    }
    return true;
  }
}
