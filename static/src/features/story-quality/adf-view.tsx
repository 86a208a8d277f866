import type { ReactNode } from 'react';
import type { NodePath } from '../../../../src/domain/text/adf/adf-text.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { renderInline } from './adf-inline.tsx';
import { MarkedText } from './marked-text.tsx';
import { type MarkIndex, pathKey } from './mark-index.ts';

/** Nobody writes deeper than this; a document that is was made to break readers. */
const DEEPEST = 60;

/** A Jira text as people wrote it, with marks. Only elements that are listed here are made; nothing in the text can add others. */
export function AdfView({
  doc,
  marks,
  without,
}: Props & { /** Top nodes that are shown elsewhere. */ readonly without: ReadonlySet<number> }) {
  const shown = doc.content.flatMap((node, index) => (without.has(index) ? [] : [renderNode(node, [index], marks)]));
  return shown.length === 0 ? null : <div className="pl-adf">{shown}</div>;
}

/** What stands in one node of it, without the sign of a list before it. */
export function AdfPart({ doc, marks, path }: Props & { readonly path: NodePath }) {
  const node = path.reduce<AdfNode | undefined>((at, index) => at?.content?.[index], doc);
  if (node === undefined) return null;
  return <div className="pl-adf">{node.type === 'codeBlock' ? renderNode(node, path, marks) : renderAll(node, path, marks)}</div>;
}

interface Props {
  readonly doc: AdfDoc;
  readonly marks: MarkIndex;
}

function renderAll(node: AdfNode, path: NodePath, marks: MarkIndex): ReactNode[] {
  if (path.length > DEEPEST) return [];
  return (node.content ?? []).map((child, index) => renderNode(child, [...path, index], marks));
}

/** Nodes that are one element and what they hold. */
const ELEMENTS: Readonly<Record<string, 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'tr' | 'th' | 'td'>> = {
  paragraph: 'p',
  caption: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

function renderNode(node: AdfNode, path: NodePath, marks: MarkIndex): ReactNode {
  const key = pathKey(path);
  const inside = renderAll(node, path, marks);
  const Element = ELEMENTS[node.type];
  if (Element !== undefined) return <Element key={key}>{inside}</Element>;
  return renderSpecial(node, key, marks, inside) ?? renderInline(node, path, marks) ?? <div key={key}>{inside}</div>;
}

/** Blocks that need more than an element; `null` for anything else. */
function renderSpecial(node: AdfNode, key: string, marks: MarkIndex, inside: ReactNode[]): ReactNode {
  switch (node.type) {
    case 'heading':
      return (
        <Heading key={key} level={node.attrs?.['level']}>
          {inside}
        </Heading>
      );
    case 'taskList':
    case 'decisionList':
      return (
        <ul key={key} className="pl-adf-tasks">
          {inside}
        </ul>
      );
    case 'taskItem':
    case 'blockTaskItem':
    case 'decisionItem':
      return (
        <li key={key} className={node.attrs?.['state'] === 'DONE' ? 'pl-adf-done' : undefined}>
          {inside}
        </li>
      );
    case 'rule':
      return <hr key={key} />;
    default:
      return renderFramed(node, key, marks, inside);
  }
}

/** Blocks that stand in a frame of their own, and pictures, which have no words to check. */
function renderFramed(node: AdfNode, key: string, marks: MarkIndex, inside: ReactNode[]): ReactNode {
  switch (node.type) {
    case 'codeBlock':
      return (
        <pre key={key}>
          <code>{inside}</code>
        </pre>
      );
    case 'table':
      return (
        <div key={key} className="pl-adf-scroll">
          <table className="pl-table">
            <tbody>{inside}</tbody>
          </table>
        </div>
      );
    case 'expand':
    case 'nestedExpand':
      return (
        <div key={key} className="pl-adf-box">
          <p>
            <strong>
              <MarkedText text={titleOf(node)} marks={marks.get(key) ?? []} />
            </strong>
          </p>
          {inside}
        </div>
      );
    case 'panel':
      return (
        <div key={key} className="pl-adf-box">
          {inside}
        </div>
      );
    case 'media':
    case 'mediaInline':
      return (
        <span key={key} className="pl-subtle">
          [{texts.picture}]
        </span>
      );
    default:
      return null;
  }
}

const titleOf = (node: AdfNode): string => (typeof node.attrs?.['title'] === 'string' ? node.attrs['title'] : '');

/** The text's own headings stand below those of the screen. */
function Heading({ level, children }: { readonly level: unknown; readonly children: ReactNode }) {
  if (level === 1 || level === 2) return <h3>{children}</h3>;
  return level === 3 ? <h4>{children}</h4> : <h5>{children}</h5>;
}
