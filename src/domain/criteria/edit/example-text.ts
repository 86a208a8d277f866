import { dialectOf, type LineKind } from '../scenario/gherkin-dialects.ts';
import type { ExampleSteps } from './criterion-row.ts';

/** The keyword that we write: the most usual one of the language, with its blank. */
export function keywordFor(kind: LineKind, dialect: string): string {
  const words = dialectOf(dialect).written[kind];
  const usual =
    kind === 'and'
      ? words.at(-1)
      : kind === 'scenario'
        ? (words.find((word) => !/^(?:ex|ej|bei|voor|pri|пр)/i.test(word)) ?? words[0])
        : words[0];
  return usual ?? '';
}

/** Steps as lines with their keywords: "Given …", "And …", "When …". One blank in place of line breaks; "…" for an empty step. */
export function stepLines({ given, when, outcome }: ExampleSteps, dialect: string): readonly string[] {
  const and = keywordFor('and', dialect);
  return (
    [
      ['given', given],
      ['when', when],
      ['then', outcome],
    ] as const
  ).flatMap(([kind, texts]) => texts.map((text, i) => `${i === 0 ? keywordFor(kind, dialect) : and}${oneLine(text)}`));
}

/** A text on one line. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '…' : line;
}
