import { createContext, useContext, type ReactNode } from 'react';
import type { AdfDoc, AdfMark, AdfNode } from '../../../../src/shared/adf.ts';
import { safeHref } from './safe-href.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const childrenOf = (node: AdfNode): ReactNode => node.content?.map((child, index) => <Node key={index} node={child} />);

function marked(children: ReactNode, mark: AdfMark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'em':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'strike':
      return <s>{children}</s>;
    case 'underline':
      return <u>{children}</u>;
    case 'subsup':
      return mark.attrs?.type === 'sub' ? <sub>{children}</sub> : <sup>{children}</sup>;
    case 'link': {
      const href = safeHref(mark.attrs?.href);
      return href === null ? (
        children
      ) : (
        <a href={href} rel="noopener noreferrer nofollow" target="_blank">
          {children}
        </a>
      );
    }
    default:
      // Colors and comments change how it looks, not what it says.
      return children;
  }
}

/** How far the headings of a document must move to stand below the page's own. */
const HeadingShift = createContext(2);

const headingLevel = (node: AdfNode): number => Math.min(6, Math.max(1, Number(node.attrs?.level ?? 1)));

function highestHeading(nodes: readonly AdfNode[]): number {
  return Math.min(7, ...nodes.map((node) => (node.type === 'heading' ? headingLevel(node) : highestHeading(node.content ?? []))));
}

function Heading({ node }: { readonly node: AdfNode }) {
  const level = Math.min(6, headingLevel(node) + useContext(HeadingShift));
  const Tag = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag>{childrenOf(node)}</Tag>;
}

function Card({ node }: { readonly node: AdfNode }) {
  const href = safeHref(node.attrs?.url);
  return href === null ? null : (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {href}
    </a>
  );
}

/** Nodes that are one element of HTML. */
const ELEMENTS = {
  paragraph: 'p',
  bulletList: 'ul',
  taskList: 'ul',
  decisionList: 'ul',
  listItem: 'li',
  decisionItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
} as const;
const isElement = (type: string): type is keyof typeof ELEMENTS => Object.hasOwn(ELEMENTS, type);

function Code({ node }: { readonly node: AdfNode }) {
  return (
    // Long lines scroll: that must work by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0}>
      <code>{childrenOf(node)}</code>
    </pre>
  );
}

function Block({ node }: { readonly node: AdfNode }) {
  if (isElement(node.type)) {
    const Tag = ELEMENTS[node.type];
    return <Tag>{childrenOf(node)}</Tag>;
  }
  switch (node.type) {
    case 'heading':
      return <Heading node={node} />;
    case 'orderedList':
      return <ol start={Number(node.attrs?.order ?? 1)}>{childrenOf(node)}</ol>;
    case 'taskItem':
      return (
        <li>
          {node.attrs?.state === 'DONE' ? '☑ ' : '☐ '}
          {childrenOf(node)}
        </li>
      );
    case 'codeBlock':
      return <Code node={node} />;
    case 'panel':
      return <div className="adf-panel">{childrenOf(node)}</div>;
    case 'rule':
      return <hr />;
    case 'table':
      return (
        <table>
          <tbody>{childrenOf(node)}</tbody>
        </table>
      );
    case 'media':
    case 'mediaInline':
      return <span className="quiet">[attachment{textOf(node.attrs?.alt) === '' ? '' : `: ${textOf(node.attrs?.alt)}`}]</span>;
    case 'expand':
    case 'nestedExpand':
      return (
        <details>
          <summary>{textOf(node.attrs?.title) || 'Details'}</summary>
          {childrenOf(node)}
        </details>
      );
    default:
      return <Inline node={node} />;
  }
}

function Inline({ node }: { readonly node: AdfNode }) {
  switch (node.type) {
    case 'text':
      return <>{(node.marks ?? []).reduce<ReactNode>(marked, node.text ?? '')}</>;
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className="mention">{textOf(node.attrs?.text) || '@someone'}</span>;
    case 'emoji':
      return <>{textOf(node.attrs?.text) || textOf(node.attrs?.shortName)}</>;
    case 'status':
      return <span className="lozenge">{textOf(node.attrs?.text)}</span>;
    case 'date':
      return <time>{new Date(Number(node.attrs?.timestamp ?? 0)).toISOString().slice(0, 10)}</time>;
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return <Card node={node} />;
    default:
      // A node that we do not know is shown by what is inside it.
      return node.content === undefined ? <span className="quiet">[{node.type}]</span> : <>{childrenOf(node)}</>;
  }
}

const Node = ({ node }: { readonly node: AdfNode }) => <Block node={node} />;

/** Shows a document. Everything becomes React text: no markup of the document is ever parsed. */
export function RenderAdf({ doc }: { readonly doc: AdfDoc }) {
  return (
    <HeadingShift.Provider value={3 - highestHeading(doc.content)}>
      <div className="adf">{childrenOf(doc)}</div>
    </HeadingShift.Provider>
  );
}
