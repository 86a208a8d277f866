import type { ReactNode } from 'react';
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

function Heading({ node }: { readonly node: AdfNode }) {
  // The page has its own first and second level.
  const level = Math.min(6, Math.max(1, Number(node.attrs?.level ?? 1)) + 2);
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

function Block({ node }: { readonly node: AdfNode }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{childrenOf(node)}</p>;
    case 'heading':
      return <Heading node={node} />;
    case 'bulletList':
    case 'taskList':
    case 'decisionList':
      return <ul>{childrenOf(node)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.order ?? 1)}>{childrenOf(node)}</ol>;
    case 'listItem':
    case 'decisionItem':
      return <li>{childrenOf(node)}</li>;
    case 'taskItem':
      return (
        <li>
          {node.attrs?.state === 'DONE' ? '☑ ' : '☐ '}
          {childrenOf(node)}
        </li>
      );
    case 'codeBlock':
      return (
        <pre tabIndex={0}>
          <code>{childrenOf(node)}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{childrenOf(node)}</blockquote>;
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
    case 'tableRow':
      return <tr>{childrenOf(node)}</tr>;
    case 'tableHeader':
      return <th>{childrenOf(node)}</th>;
    case 'tableCell':
      return <td>{childrenOf(node)}</td>;
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
  return <div className="adf">{childrenOf(doc)}</div>;
}
