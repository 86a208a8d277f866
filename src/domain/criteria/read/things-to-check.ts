import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';
import { findPlaceholders, isTemplateText } from '../../text/placeholders.ts';
import { sentenceEnd } from '../../text/sentences.ts';
import { demandOf, isDemand, isResult, mostDemanded, titleDemand } from '../judge/demand.ts';
import { teamWork } from '../judge/team-work.ts';
import { wordsOf } from '../../text/words.ts';
import { commentRanges, outsideComments } from './comment-ranges.ts';
import { isMarked, markLength } from './list-marks.ts';
import { DESIGNS, EXPECTED, MUST, OTHERS } from './part-names.ts';
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
/** Characters in which the first words stand. */
const FIRST_WORDS = 60;
/** A table of cases has two rows at least, each of two cells at least. */
const FEWEST_CELLS = 4;

/** Who wants what is no criterion. */
const STORY = /^\W{0,4}(?:as an? |en tant que |als |como |come )/;
/** A row of a table, as wiki text has it. */
const ROW = /^\s*\|[^|\n]+\|[^|\n]+\|/;
/** “Help desk” -> “Support” */
const REPLACED = /\S\s(?:->|→|=>|–>)\s\S/;
const ONLY_QUOTED = /^["“][^"“”]{8,200}["”]\W{0,3}$/;
/** A line that is the name of a call: “getFees()”, “Implement Fees.getAll()”. */
const CALL = /^\W{0,4}(?:[Ii]mplement |[Aa]dd )?(?:[\w.]{0,40}\.)?[A-Za-z][a-z]{1,20}[A-Z]\w{1,40}(?:\(\))?\W{0,3}$/;
const PICTURE = /\[image: |!\S{1,80}\.(?:png|jpe?g|gif|svg)|\b(?:figma|zeplin|invision(?:app)?|artboards?\d{0,3})\b/;
/** A file of a design, or the place where it is kept, stands also below “References”. */
const DESIGN = /\b(?:figma|zeplin|invision(?:app)?|sketch\.com|sketch\.cloud)\b|\/[^\s/]{1,200}\.(?:psd|sketch|fig|xd)\b/;
/** “such as registering cards, paying fees, closing meters and printing receipts” */
const LISTED = /\b(?:such as|including|includes|namely|like):? (?:[^,.;?()\n]{3,60}, ){2,8}(?:and |or )?[^,.;?()\n]{3,60}/;
const OPEN_LIST = /\betc\b|\.\.\.|…|\?/;
const SHOWN =
  /\b(?:mock-?ups?|mocks?|wireframes?|designs|(?:the|this|new) design|(?:picture|image|drawing|sketch|example)s? (?:below|above|attached)|looks? like|as shown|like (?:this|so|below))\b/;

/** The title of the item, and whether it is a story: then it is the wish. */
interface Title {
  readonly text: string;
  readonly isStory: boolean;
}

/**
 * How many things to look at a text names that has no section of criteria, counted up to `most`: sentences that demand something,
 * points that name results, what is expected, a message in quotes, a design, a table of cases, a place where the rest is told.
 * What is seen at once is counted first; sentences and points are judged only where that is not enough.
 */
export function thingsToCheck(title: Title, doc: AdfText | null, language: string, most: number = ENOUGH): number {
  const summary = fold(title.text).trim();
  const reader = new Reader(doc, language, summary, most);
  const comments = doc === null ? [] : commentRanges(doc);
  for (const block of doc?.blocks ?? []) {
    if (reader.found >= most || block.start >= MOST_READ) break;
    if (comments.length === 0 || outsideComments(doc?.text ?? '', block.start, block.end, comments)?.start === block.start)
      reader.read(block);
  }
  if (reader.found < most) reader.readPointers();
  if (reader.found < most && !title.isStory) reader.found += titleDemand(title.text, summary, language);
  if (reader.found < most) reader.judge();
  return Math.min(reader.found, most);
}

/** A line of a block, folded line by line, and that without the blanks around it. */
interface Row {
  readonly text: string;
  readonly folded: string;
  readonly trimmed: string;
}

/** A sentence or a point of a list. */
interface Candidate {
  readonly text: string;
  readonly folded: string;
  /** What it counts for when somebody could test it. */
  readonly most: number;
  readonly point: boolean;
}

class Reader {
  /** Things to look at. */
  found = 0;
  /** Below the name of another section. */
  private skips = false;
  /** Below “Expected”. */
  private expects = false;
  /** What counts once, however often it stands there. */
  private readonly seen = new Set<'picture' | 'list' | 'shown'>();
  /** Below “We must:”. */
  private demands = false;
  private cells = 0;
  /** A step that leads to a result was read. */
  private steps = false;
  /** What may be a demand or a result, in the order of the text. */
  private readonly candidates: Candidate[] = [];
  private readonly text: string;
  private readonly blocks: readonly TextBlock[];
  /** What is read of the text, folded. */
  private readonly folded: string;
  private readonly language: string;
  private readonly title: string;
  private readonly most: number;

  constructor(doc: AdfText | null, language: string, title: string, most: number) {
    this.text = doc?.text ?? '';
    this.blocks = doc?.blocks ?? [];
    this.folded = fold(this.text.slice(0, MOST_READ));
    this.language = language;
    this.title = title;
    this.most = most;
  }

  read(block: TextBlock): void {
    if (!block.leaf || block.withdrawn || block.type === 'codeBlock' || block.end === block.start) return;
    const { text } = this;
    const parent = this.blocks[block.parent]?.type ?? '';
    if (parent === 'blockquote') return;
    const listed = block.type === 'taskItem' || parent === 'listItem';
    const heading = block.type === 'heading' || block.type === 'expandTitle' || block.strong;
    const stop = Math.min(block.end, MOST_READ);
    for (let at = block.start; at < stop && this.found < this.most; ) {
      const line = text.indexOf('\n', at);
      const end = line < 0 || line > stop ? stop : line;
      const row = text.slice(at, end);
      const folded = this.folded.slice(at, end);
      const trimmed = folded.trim();
      if (trimmed !== '' && !this.isName(row, trimmed, heading))
        this.readRow({ text: row, folded, trimmed }, listed, parent === 'tableCell');
      at = end + 1;
    }
  }

  /** Another item, a paper, a link where the rest is told. */
  readPointers(): void {
    const elsewhere = toldElsewhere(this.folded.slice(0, MOST_POINTED));
    this.found += elsewhere === 'wholly' ? ENOUGH : elsewhere === 'partly' ? 1 : 0;
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
    this.demands = MUST.test(folded);
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

  private readRow(row: Row, listed: boolean, cell: boolean): void {
    if (DESIGNS.test(row.trimmed)) this.skips = false;
    if (this.skips) return this.readDesign(row.trimmed);
    if (this.expects) return this.readExpected(row.text);
    this.readShapes(row, cell);
    if (this.found >= this.most) return;
    if (this.demands && teamWork(row.trimmed.slice(markLength(row.trimmed)))?.concrete === true) this.found += 1;
    else if (listed || isMarked(row.text)) this.readPoint(row.text);
    else this.readSentences(row);
  }

  private readDesign(trimmed: string): void {
    this.once('picture', DESIGN, trimmed);
  }

  private once(what: 'picture' | 'list' | 'shown', sign: RegExp, trimmed: string): void {
    if (this.seen.has(what) || !sign.test(trimmed)) return;
    this.seen.add(what);
    this.found += 1;
  }

  private readShapes({ text, trimmed }: Row, cell: boolean): void {
    if (cell || ROW.test(trimmed)) {
      this.cells += cell ? 1 : 2;
      if (this.cells === FEWEST_CELLS) this.found += ENOUGH;
    }
    if (REPLACED.test(trimmed) || ONLY_QUOTED.test(trimmed) || CALL.test(text)) this.found += 1;
    if ((this.steps && /^\W{0,3}then \S/.test(trimmed)) || /^\W{0,3}given [^\n]{5,300},? then /.test(trimmed)) this.found += ENOUGH;
    this.steps ||= /^\W{0,3}(?:given|when) \S/.test(trimmed);
    this.once('picture', PICTURE, trimmed);
    if (!OPEN_LIST.test(trimmed)) this.once('list', LISTED, trimmed);
    this.once('shown', SHOWN, trimmed);
  }

  private readPoint(row: string): void {
    const text = row.slice(markLength(row)).trim();
    const folded = fold(text);
    if (folded.split(' ', FEWEST_WORDS).length >= FEWEST_WORDS) this.candidates.push({ text, folded, most: 1, point: true });
  }

  private readSentences({ text, folded }: Row): void {
    for (let at = 0; at < text.length; ) {
      const end = sentenceEnd(text, at);
      const said = folded.slice(at, end).trim();
      if (isDemand(said, this.language))
        this.candidates.push({ text: text.slice(at, end).trim(), folded: said, most: mostDemanded(said, this.language), point: false });
      at = Math.max(end, at + 1);
    }
  }

  /** Counts those of the sentences and points that somebody could test. */
  judge(): void {
    const known = this.candidates.length === 0 ? NONE : new Set(wordsOf(this.title).map(({ text }) => text));
    // What decides at once comes first.
    for (const { text, folded, point } of this.candidates.toSorted((a, b) => b.most - a.most)) {
      if (this.found >= this.most) return;
      if ((!point && STORY.test(folded)) || repeatsTitle(folded, known)) continue;
      this.found += point ? Number(isResult(text, folded, this.language)) : demandOf(text, folded, this.language);
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function repeatsTitle(folded: string, known: ReadonlySet<string>): boolean {
  // Mostly the first words tell.
  return !hasNews(folded.slice(0, FIRST_WORDS), known, FIRST_WORDS) && !hasNews(folded, known, folded.length + 1);
}

/** Has it words that the title does not have, before `stop`, where the last one may be cut? */
function hasNews(folded: string, known: ReadonlySet<string>, stop: number): boolean {
  let news = 0;
  for (const { text, end } of wordsOf(folded)) {
    if (end < stop && !known.has(text)) news += 1;
    if (news >= FEWEST_NEWS) return true;
  }
  return false;
}
