import type { AdfText, NodePath } from '../../../../src/domain/text/adf/adf-text.ts';
import type { Finding, TextField } from '../../../../src/shared/finding.ts';

/** A finding with the number under which people see it. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** A marked stretch of one text. */
export interface MarkRange {
  readonly start: number;
  readonly end: number;
  readonly item: NumberedFinding;
  /** The finding ends here: its number stands behind this stretch. */
  readonly isLast: boolean;
}

export type MarkIndex = ReadonlyMap<string, readonly MarkRange[]>;

export const pathKey = (path: NodePath): string => path.join('.');

/** Marks of a plain text field. */
export function marksInText(findings: readonly NumberedFinding[], field: TextField): readonly MarkRange[] {
  return findings.flatMap((item) => {
    const { span } = item.finding;
    return span?.field === field ? [{ start: span.start, end: span.end, item, isLast: true }] : [];
  });
}

/** Marks of a document, by the node they lie in. */
export function marksInDocument(text: Pick<AdfText, 'locate'>, findings: readonly NumberedFinding[], field: TextField): MarkIndex {
  const index = new Map<string, MarkRange[]>();
  for (const { start, end, item } of marksInText(findings, field)) {
    const pieces = text.locate(start, end);
    pieces.forEach((piece, at) => {
      const key = pathKey(piece.path);
      const ranges = index.get(key) ?? [];
      ranges.push({ start: piece.start, end: piece.end, item, isLast: at === pieces.length - 1 });
      index.set(key, ranges);
    });
  }
  return index;
}

/** A stretch between two ends of marks. */
export interface Slice {
  readonly text: string;
  /** The most severe finding that covers it; `null` for plain text. */
  readonly covers: NumberedFinding | null;
  /** Findings that end behind it. */
  readonly ends: readonly NumberedFinding[];
}

/** Cuts a text at the ends of its marks, so that marks may overlap. */
export function slicesOf(text: string, marks: readonly MarkRange[]): readonly Slice[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const inside = marks.filter((mark) => mark.start <= start && mark.end >= end).toSorted((a, b) => a.item.number - b.item.number);
    return {
      text: text.slice(start, end),
      covers: inside[0]?.item ?? null,
      ends: inside.filter((mark) => mark.isLast && mark.end === end).map((mark) => mark.item),
    };
  });
}
