interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
}

const words = (text: string): Node => ({ type: 'text', text });
const paragraph = (text: string): Node => ({ type: 'paragraph', content: [words(text)] });

function block(text: string): readonly Node[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first?.startsWith('## '))
    return [{ type: 'heading', attrs: { level: 2 }, content: [words(first.slice(3))] }, ...block(lines.slice(1).join('\n'))];
  if (lines.length > 0 && lines.every((line) => line.startsWith('- ')))
    return [{ type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line.slice(2))] })) }];
  return lines.length > 0 ? [paragraph(lines.join(' '))] : [];
}

const code = (language: string, text: string): Node => ({ type: 'codeBlock', attrs: { language }, content: [words(text)] });

/** The demo's texts as documents: blank lines between blocks, "## " for headings, "- " for lists, fences around code. `null` for no text. */
export function demoDocument(text: string): { readonly type: 'doc'; readonly version: 1; readonly content: unknown[] } | null {
  const content = text.split(/^(```\w*\n[^`]*\n```)$/m).flatMap((part) => {
    const [, language, inside] = /^```(\w*)\n([^`]*)\n```$/.exec(part) ?? [];
    return inside === undefined ? part.split(/\n\n+/).flatMap(block) : [code(language ?? '', inside)];
  });
  return content.length > 0 ? { type: 'doc', version: 1, content } : null;
}
