interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly Node[];
}

const INLINE = /\{\{(.+?)\}\}|\[([^\]|]+)\|(https?:[^\]|]+)[^\]]*\]|(?<![\w*])\*(\S|\S.*?\S)\*(?![\w*])|\{color(?::[^}]*)?\}/g;

const words = (text: string, marks?: Node['marks']): readonly Node[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks ? { marks } : {}) }];

/** Bold, monospaced and named links; every other mark stays as it is written. */
function inline(text: string): readonly Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(...words(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const [, code, name, href, strong] = match;
    if (code !== undefined) nodes.push(...words(code, [{ type: 'code' }]));
    else if (name !== undefined) nodes.push(...words(name, [{ type: 'link', attrs: { href } }]));
    else if (strong !== undefined) nodes.push(...words(strong, [{ type: 'strong' }]));
  }
  return [...nodes, ...words(text.slice(from))];
}

const paragraph = (text: string): Node => ({ type: 'paragraph', content: inline(text) });

function list(lines: readonly string[]): readonly Node[] {
  const type = lines[0]?.startsWith('#') ? 'orderedList' : 'bulletList';
  const items = lines.map((line): Node => ({ type: 'listItem', content: [paragraph(line.replace(/^[*#-]+\s+/, ''))] }));
  return items.length === 0 ? [] : [{ type, content: items }];
}

/** Paragraphs, lists and headings of text without code blocks. */
function blocks(text: string): readonly Node[] {
  const nodes: Node[] = [];
  let prose: string[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (prose.length > 0) nodes.push(paragraph(prose.join(' ')));
    nodes.push(...list(items));
    [prose, items] = [[], []];
  };
  for (const line of text.split('\n').map((each) => each.trim())) {
    const heading = /^h([1-6])\.\s+(.+)$/.exec(line);
    if (heading) {
      end();
      nodes.push({ type: 'heading', attrs: { level: Number(heading[1]) }, content: inline(heading[2] ?? '') });
    } else if (/^([*#]+|-)\s+\S/.test(line)) {
      if (prose.length > 0 || (items.length > 0 && items[0]?.startsWith('#') !== line.startsWith('#'))) end();
      items.push(line);
    } else if (line === '') end();
    else {
      if (items.length > 0) end();
      prose.push(line);
    }
  }
  end();
  return nodes;
}

const CODE = /\{(code|noformat)(?::[^}]*)?\}\n?([\s\S]*?)\n?\{\1\}/g;

/**
 * Jira's wiki text as a document: headings, paragraphs, flat lists, code blocks, bold, monospaced, named links.
 * What else the wiki can do stays as text. `null` for no text.
 */
export function wikiDocument(wiki: string): { readonly type: 'doc'; readonly version: 1; readonly content: Node[] } | null {
  const content: Node[] = [];
  let from = 0;
  const text = wiki.replaceAll('\r', '').replaceAll(/\{(?:quote|panel)(?::[^}]*)?\}/g, '\n');
  for (const match of text.matchAll(CODE)) {
    content.push(...blocks(text.slice(from, match.index)), { type: 'codeBlock', content: words(match[2] ?? '') });
    from = match.index + match[0].length;
  }
  content.push(...blocks(text.slice(from)));
  return content.length === 0 ? null : { type: 'doc', version: 1, content };
}
