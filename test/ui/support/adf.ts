import type { AdfDoc, AdfNode } from '../../../src/shared/adf.ts';

const text = (value: string): AdfNode => ({ type: 'text', text: value });

/** A document from lines: "# " a heading, "- " a list item, anything else a paragraph. */
export function doc(lines: readonly string[]): AdfDoc {
  const content: AdfNode[] = [];
  let list: AdfNode[] | null = null;
  for (const line of lines) {
    if (line.startsWith('- ')) {
      if (list === null) {
        list = [];
        content.push({ type: 'bulletList', content: list });
      }
      list.push({ type: 'listItem', content: [{ type: 'paragraph', content: [text(line.slice(2))] }] });
      continue;
    }
    list = null;
    content.push(
      line.startsWith('# ')
        ? { type: 'heading', attrs: { level: 2 }, content: [text(line.slice(2))] }
        : { type: 'paragraph', content: [text(line)] },
    );
  }
  return { type: 'doc', version: 1, content };
}
