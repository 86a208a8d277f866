import type { AdfDoc, AdfMark, AdfNode } from '../../../../src/shared/adf.ts';

interface Markdown {
  readonly text: string;
  /** What Markdown cannot hold and saving would lose, in words, without repetition. */
  readonly lost: readonly string[];
}

/** Words for what would be lost. A node or mark that is not here and not written below is named by its type. */
const WORDS: Readonly<Record<string, string>> = {
  mention: 'mentions',
  emoji: 'emoji',
  media: 'media',
  mediaSingle: 'media',
  mediaGroup: 'media',
  mediaInline: 'media',
  status: 'status lozenges',
  date: 'dates',
  panel: 'panels',
  expand: 'expandable sections',
  nestedExpand: 'expandable sections',
  inlineCard: 'smart links',
  blockCard: 'smart links',
  embedCard: 'smart links',
  taskList: 'action items',
  taskItem: 'action items',
  decisionList: 'decisions',
  decisionItem: 'decisions',
  layoutSection: 'columns',
  layoutColumn: 'columns',
  underline: 'underlining',
  subsup: 'subscript and superscript',
  textColor: 'text colors',
  backgroundColor: 'text colors',
  alignment: 'alignment',
  cells: 'formatting inside table cells',
};

type Lose = (type: string) => void;

const INLINE: readonly string[] = ['text', 'hardBreak', 'mention', 'emoji', 'status', 'date', 'inlineCard', 'mediaInline'];

const attribute = (node: { readonly attrs?: Readonly<Record<string, unknown>> }, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Characters that would begin or end formatting; `#`, `+` and `-` only where they stand first. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]|^[#+-]|^(?=\d+[.)]\s)/gmu, (found) => (found === '' ? '' : `\\${found}`))
    .replace(/^(\d+)([.)])(?=\s)/gmu, '$1\\$2');
const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function withMark(text: string, mark: AdfMark, lose: Lose): string {
  switch (mark.type) {
    case 'strong':
      return `**${text}**`;
    case 'em':
      return `_${text}_`;
    case 'strike':
      return `~~${text}~~`;
    case 'link':
      return `[${text}](${attribute(mark, 'href')})`;
    default:
      lose(mark.type);
      return text;
  }
}

function inlineNode(node: AdfNode, lose: Lose): string {
  if (node.type === 'hardBreak') return '  \n';
  if (node.type === 'text') {
    const marks = node.marks ?? [];
    const isCode = marks.some((mark) => mark.type === 'code');
    const base = isCode ? `\`${node.text ?? ''}\`` : escape(node.text ?? '');
    return marks.filter((mark) => mark.type !== 'code').reduce((text, mark) => withMark(text, mark, lose), base);
  }
  lose(node.type);
  return attribute(node, 'text') || attribute(node, 'url') || attribute(node, 'shortName') || inline(node.content, lose);
}

const inline = (nodes: readonly AdfNode[] = [], lose: Lose): string => nodes.map((node) => inlineNode(node, lose)).join('');

function list(node: AdfNode, lose: Lose, bullet: (index: number) => string): string {
  const item = (child: AdfNode, index: number): string =>
    `${bullet(index)}${indent(blocks(child.content, lose), ' '.repeat(bullet(index).length))}`;
  return (node.content ?? []).map(item).join('\n');
}

function tableRow(node: AdfNode, lose: Lose): string {
  const cells = (node.content ?? []).map((cell) => {
    const inside = cell.content ?? [];
    if (inside.length > 1 || inside.some((block) => block.type !== 'paragraph')) lose('cells');
    return inside.map((block) => inline(block.content, lose).replaceAll('\n', ' ')).join(' ');
  });
  return `| ${cells.join(' | ')} |`;
}

function table(node: AdfNode, lose: Lose): string {
  const [head, ...body] = node.content ?? [];
  if (head === undefined) return '';
  const line = `| ${(head.content ?? []).map(() => '---').join(' | ')} |`;
  return [tableRow(head, lose), line, ...body.map((row) => tableRow(row, lose))].join('\n');
}

function block(node: AdfNode, lose: Lose): string {
  for (const mark of node.marks ?? []) lose(mark.type);
  switch (node.type) {
    case 'paragraph':
      return inline(node.content, lose);
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.level ?? 1))} ${inline(node.content, lose)}`;
    case 'bulletList':
      return list(node, lose, () => '- ');
    case 'orderedList':
      return list(node, lose, (index) => `${Number(node.attrs?.order ?? 1) + index}. `);
    case 'codeBlock':
      return `\`\`\`${attribute(node, 'language')}\n${(node.content ?? []).map((child) => child.text ?? '').join('')}\n\`\`\``;
    case 'blockquote':
      return `> ${indent(blocks(node.content, lose), '> ')}`;
    case 'rule':
      return '---';
    case 'table':
      return table(node, lose);
    default:
      lose(node.type);
      return node.content?.some((child) => INLINE.includes(child.type)) === true ? inline(node.content, lose) : blocks(node.content, lose);
  }
}

const blocks = (nodes: readonly AdfNode[] = [], lose: Lose): string => nodes.map((node) => block(node, lose)).join('\n\n');

/** Turns a document into Markdown and says what does not survive the way back. */
export function adfToMarkdown(doc: AdfDoc): Markdown {
  const lost = new Set<string>();
  const text = blocks(doc.content, (type) => void lost.add(WORDS[type] ?? `"${type}"`));
  return { text, lost: [...lost] };
}
