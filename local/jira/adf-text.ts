/** Nodes after which the next text begins a new line. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'codeBlock',
  'tableRow',
  'taskItem',
  'decisionItem',
  'rule',
  'blockquote',
  'panel',
  'expand',
  'hardBreak',
  'tableCell',
  'tableHeader',
]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of an ADF document, for the search index only: plain text, a line a block. */
export function adfWords(document: unknown): string {
  const parts: string[] = [];
  collect(document, parts);
  return parts
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function collect(node: unknown, parts: string[]): void {
  if (!isRecord(node)) return;
  if (typeof node.text === 'string') parts.push(node.text);
  const attributes = isRecord(node.attrs) ? node.attrs : {};
  for (const name of ['text', 'url', 'title']) {
    const value = attributes[name];
    if (typeof value === 'string') parts.push(value, ' ');
  }
  if (Array.isArray(node.content)) for (const child of node.content) collect(child, parts);
  if (typeof node.type === 'string' && BLOCKS.has(node.type)) parts.push('\n');
}

/** The words of a stored ADF column; '' when there is none. */
export function storedAdfWords(stored: unknown): string {
  return typeof stored === 'string' ? adfWords(JSON.parse(stored)) : '';
}
