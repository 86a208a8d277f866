import type { AdfDoc, AdfMark, AdfNode } from '../../../../src/shared/adf.ts';

export interface Markdown {
  readonly text: string;
  /** What Markdown cannot hold and saving would lose, in words, without repetition. */
  readonly lost: readonly string[];
}

/** Words for what would be lost. A node or mark that is not here and not written below is named by its type. */
const WORDS: Readonly<Record<string, string>> = {
  mention: 'mentions',
  emoji: 'emoji',
  media: 'media',
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
  decisionList: 'decisions',
  layoutSection: 'columns',
  underline: 'underlining',
  subsup: 'subscript and superscript',
  textColor: 'text colors',
  backgroundColor: 'text colors',
  alignment: 'alignment',
  cells: 'formatting inside table cells',
};

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#+\-!|~]/gu, (character, at: number) => ('#+-'.includes(character) && at > 0 ? character : `\\${character}`));
const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** Turns a document into Markdown and says what does not survive the way back. */
export function adfToMarkdown(doc: AdfDoc): Markdown {
  const lost = new Set<string>();
  const lose = (type: string): void => void lost.add(WORDS[type] ?? `"${type}"`);
  const mark = (text: string, { type, attrs }: AdfMark): string => {
    switch (type) {
      case 'strong':
        return `**${text}**`;
      case 'em':
        return `_${text}_`;
      case 'strike':
        return `~~${text}~~`;
      case 'link':
        return `[${text}](${String(attrs?.href ?? '')})`;
      default:
        lose(type);
        return text;
    }
  };
  const inline = (nodes: readonly AdfNode[] = []): string => nodes.map(inlineOne).join('');
  const inlineOne = (node: AdfNode): string => {
    if (node.type === 'hardBreak') return '  \n';
    if (node.type === 'text') {
      const marks = node.marks ?? [];
      const isCode = marks.some((each) => each.type === 'code');
      const base = isCode ? `\`${node.text ?? ''}\`` : escape(node.text ?? '');
      return marks.filter((each) => each.type !== 'code').reduce(mark, base);
    }
    lose(node.type);
    const { attrs } = node;
    return String(attrs?.text ?? attrs?.url ?? attrs?.shortName ?? inline(node.content));
  };
  const items = (node: AdfNode, bullet: (index: number) => string): string =>
    (node.content ?? []).map((item, index) => `${bullet(index)}${indent(blocks(item.content), ' '.repeat(bullet(index).length))}`).join('\n');
  const row = (node: AdfNode): string => {
    const cells = (node.content ?? []).map((cell) => {
      if ((cell.content?.length ?? 0) > 1 || cell.content?.some((block) => block.type !== 'paragraph') === true) lose('cells');
      return (cell.content ?? []).map((block) => inline(block.content).replaceAll('\n', ' ')).join(' ');
    });
    return `| ${cells.join(' | ')} |`;
  };
  const table = (node: AdfNode): string => {
    const [head, ...body] = node.content ?? [];
    if (head === undefined) return '';
    const line = `| ${(head.content ?? []).map(() => '---').join(' | ')} |`;
    return [row(head), line, ...body.map(row)].join('\n');
  };
  const block = (node: AdfNode): string => {
    switch (node.type) {
      case 'paragraph':
        return inline(node.content);
      case 'heading':
        return `${'#'.repeat(Number(node.attrs?.level ?? 1))} ${inline(node.content)}`;
      case 'bulletList':
        return items(node, () => '- ');
      case 'orderedList':
        return items(node, (index) => `${Number(node.attrs?.order ?? 1) + index}. `);
      case 'codeBlock':
        return `\`\`\`${String(node.attrs?.language ?? '')}\n${(node.content ?? []).map((child) => child.text ?? '').join('')}\n\`\`\``;
      case 'blockquote':
        return `> ${indent(blocks(node.content), '> ')}`;
      case 'rule':
        return '---';
      case 'table':
        return table(node);
      default:
        lose(node.type);
        return node.content === undefined ? '' : node.content.some((child) => child.type === 'text') ? inline(node.content) : blocks(node.content);
    }
  };
  const blocks = (nodes: readonly AdfNode[] = []): string => nodes.map(block).join('\n\n');
  const text = blocks(doc.content);
  return { text, lost: [...lost] };
}
