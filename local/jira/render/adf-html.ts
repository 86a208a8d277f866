type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Elements of nodes that need no attribute. Others show their content alone. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  codeBlock: 'pre',
  panel: 'div',
};
const MARKS: Readonly<Record<string, string>> = { strong: 'b', em: 'em', code: 'tt', strike: 'del', underline: 'ins' };

const wrapped = (tag: string, inner: string): string => `<${tag}>${inner}</${tag}>`;

function marked(node: Node): string {
  const marks = Array.isArray(node['marks']) ? node['marks'].filter(isNode) : [];
  return marks.reduce<string>(
    (inner, mark) => {
      const attributes = isNode(mark['attrs']) ? mark['attrs'] : {};
      const { href } = attributes;
      if (mark['type'] === 'link' && typeof href === 'string' && /^(https?|mailto):/.test(href))
        return `<a href="${escaped(href)}">${inner}</a>`;
      const tag = MARKS[String(mark['type'])];
      return tag === undefined ? inner : wrapped(tag, inner);
    },
    typeof node['text'] === 'string' ? escaped(node['text']) : '',
  );
}

/** HTML of a document, as `renderedFields` has it: the common nodes; what else there is shows as its text. */
export function adfHtml(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node['text'] === 'string') return marked(node);
  const inner = Array.isArray(node['content']) ? node['content'].map(adfHtml).join('') : '';
  const attributes = isNode(node['attrs']) ? node['attrs'] : {};
  switch (node['type']) {
    case 'hardBreak':
      return '<br/>';
    case 'rule':
      return '<hr/>';
    case 'heading':
      return wrapped(`h${Number(attributes['level']) || 1}`, inner);
    case 'mention':
    case 'emoji':
    case 'status':
      return typeof attributes['text'] === 'string' ? escaped(attributes['text']) : '';
    default: {
      const tag = ELEMENTS[String(node['type'])];
      return tag === undefined ? inner : wrapped(tag, inner);
    }
  }
}
