import type { AdfDoc } from '../../../shared/adf.ts';
import type { Criterion } from '../../../shared/story.ts';
import type { AdfText, NodePath, TextBlock } from '../../text/adf/adf-text.ts';
import { adfToText } from '../../text/adf/adf-to-text.ts';
import { parseAcceptanceCriteria, type ParsedCriteria } from '../read/parse-acceptance-criteria.ts';
import { readScenarios } from '../scenario/read-scenarios.ts';
import { holdsMore } from './holds-more.ts';
import { contentKey, readSentence, type RowContent } from './criterion-row.ts';

/**
 * Where a criterion stands. `nodes`: whole children [from, to) of the node at `parent`.
 * `lines`: a stretch of a leaf that holds other criteria, too; offsets in the text of that leaf.
 */
export type RowPlace =
  | { readonly kind: 'nodes'; readonly parent: NodePath; readonly from: number; readonly to: number }
  | { readonly kind: 'lines'; readonly leaf: NodePath; readonly start: number; readonly end: number };

/** A criterion as it stands in a document. */
export interface PlacedRow {
  readonly content: RowContent;
  readonly key: string;
  readonly place: RowPlace;
  /** The leaf with its words, and where in it they are; `null` when they are in several. */
  readonly words: { readonly leaf: NodePath; readonly start: number; readonly end: number } | null;
  /** Its words, where they hold more than `content` says; else `null`. */
  readonly more: string | null;
  /** Written as one sentence. */
  readonly inline: boolean;
  /** Where it stands in the text of the document. */
  readonly span: { readonly start: number; readonly end: number };
}

/** A document with its criteria. */
export interface PlacedCriteria {
  readonly rows: readonly PlacedRow[];
  readonly text: AdfText;
  readonly place: ParsedCriteria['place'];
  /** Gherkin's code of the language of the steps. */
  readonly steps: string;
}

/** Whether a document is a description, in which criteria are a section, or the field that holds nothing else. */
export type CriteriaSource = 'description' | 'criteria';

/** Finds the criteria of a document and the nodes that hold each. */
export function placeRows(doc: AdfDoc, source: CriteriaSource, language: string): PlacedCriteria {
  const text = adfToText(doc);
  const parsed = source === 'criteria' ? parseAcceptanceCriteria(null, text, language) : parseAcceptanceCriteria(text, null, language);
  const written = parsed.criteria.criteria.filter(({ kind }) => kind !== 'context').toSorted((a, b) => a.slice.start - b.slice.start);
  const least = source === 'criteria' ? 0 : (parsed.place?.start ?? 0);
  const places = new Places(text.blocks, written, least);
  const rows = written.map((criterion, i) => {
    const { content, more } = contentOf(criterion, parsed.steps);
    return {
      content,
      more: more ? criterion.text : null,
      key: contentKey(content),
      inline: !criterion.text.includes('\n'),
      span: { start: criterion.slice.start, end: criterion.slice.end },
      ...places.of(i),
    };
  });
  return { rows, text, place: parsed.place, steps: parsed.steps };
}

function contentOf(criterion: Criterion, steps: string): { readonly content: RowContent; readonly more: boolean } {
  const [scenario] = readScenarios([criterion], [], steps);
  if (scenario === undefined) return { content: readSentence(criterion.text), more: false };
  const of = (role: 'given' | 'when' | 'then'): readonly string[] =>
    scenario.steps.filter((step) => step.role === role).map(({ slice }) => slice.text);
  const name = scenario.name?.text.trim() ?? '';
  return { content: { kind: 'example', name, given: of('given'), when: of('when'), outcome: of('then') }, more: holdsMore(scenario) };
}

const UNITS: ReadonlySet<string> = new Set([
  'listItem',
  'taskItem',
  'blockTaskItem',
  'decisionItem',
  'tableRow',
  'paragraph',
  'heading',
  'codeBlock',
]);

/** Finds for each criterion the widest node that holds it and no other. */
class Places {
  private at = 0;
  constructor(
    private readonly blocks: readonly TextBlock[],
    private readonly written: readonly Criterion[],
    private readonly least: number,
  ) {}

  of(i: number): Pick<PlacedRow, 'place' | 'words'> {
    const { start, end } = this.written[i]?.slice ?? { start: 0, end: 0 };
    const first = this.leafAt(start);
    const last = this.leafFrom(first, end);
    const leaf = this.blocks[first];
    if (leaf === undefined) return { place: { kind: 'nodes', parent: [], from: 0, to: 0 }, words: null };
    const words = first === last ? { leaf: leaf.path, start: start - leaf.start, end: end - leaf.start } : null;
    if (first === last && !this.alone(leaf, i))
      return { place: { kind: 'lines', ...(words ?? { leaf: leaf.path, start: 0, end: 0 }) }, words };
    return { place: this.nodes(first, last, i), words };
  }

  private nodes(first: number, last: number, i: number): RowPlace {
    const from = this.blocks[first]?.path ?? [];
    const to = this.blocks[last]?.path ?? [];
    let depth = 0;
    while (depth < from.length - 1 && depth < to.length - 1 && from[depth] === to[depth]) depth += 1;
    const unit = this.widest(first, i);
    if (unit !== null && unit.length <= depth + (first === last ? 1 : 0)) return asNodes(unit, unit);
    return asNodes(from.slice(0, depth + 1), to.slice(0, depth + 1));
  }

  /** Path of the widest unit around a leaf that holds no other criterion and nothing before the section. */
  private widest(leaf: number, i: number): NodePath | null {
    let best: NodePath | null = null;
    for (let at = leaf; at >= 0; at = this.blocks[at]?.parent ?? -1) {
      const block = this.blocks[at];
      if (block === undefined || block.start < this.least || !this.alone(block, i)) break;
      if (UNITS.has(block.type)) best = block.path;
    }
    return best;
  }

  private alone({ start, end }: TextBlock, i: number): boolean {
    const before = this.written[i - 1]?.slice.end ?? -1;
    const after = this.written[i + 1]?.slice.start ?? Infinity;
    return before <= start && after >= end;
  }

  /** Criteria come in order, so the leaf is looked for from the last one on. */
  private leafAt(offset: number): number {
    while (this.at + 1 < this.blocks.length && !this.holds(this.at, offset)) this.at += 1;
    return this.at;
  }

  private leafFrom(first: number, end: number): number {
    let last = first;
    for (let at = first + 1; at < this.blocks.length && (this.blocks[at]?.start ?? end) < end; at += 1)
      if (this.blocks[at]?.leaf === true) last = at;
    return last;
  }

  private holds(at: number, offset: number): boolean {
    const block = this.blocks[at];
    return block?.leaf === true && block.start <= offset && offset < block.end;
  }
}

function asNodes(from: NodePath, to: NodePath): RowPlace {
  return { kind: 'nodes', parent: from.slice(0, -1), from: from.at(-1) ?? 0, to: (to.at(-1) ?? 0) + 1 };
}
