import type { ReactNode } from 'react';
import { inlineText } from '../../../../src/domain/text/adf/inline-text.ts';
import type { NodePath } from '../../../../src/domain/text/adf/adf-text.ts';
import type { AdfMark, AdfNode } from '../../../../src/shared/adf.ts';
import { MarkedText } from './marked-text.tsx';
import { type MarkIndex, pathKey } from './mark-index.ts';
import { safeHref } from './safe-href.ts';

/** A node inside a line: text with its own formatting, or something that stands for text. `null` when it shows nothing. */
export function renderInline(node: AdfNode, path: NodePath, marks: MarkIndex): ReactNode {
  const key = pathKey(path);
  if (node.type === 'hardBreak') return <br key={key} />;
  const isText = node.type === 'text';
  const text = isText ? (node.text ?? '') : inlineText(node);
  if (text === null) return null;
  const content = <MarkedText key={key} text={text} marks={marks.get(key) ?? []} />;
  const href = isText ? null : safeHref(node.attrs?.['url']);
  const shown = href === null ? content : link(href, content);
  const formatted = (node.marks ?? []).reduce<ReactNode>(format, shown);
  return isText ? (
    <span key={key}>{formatted}</span>
  ) : (
    <span key={key} className={`pl-adf-${node.type}`}>
      {formatted}
    </span>
  );
}

/** Colors and unknown formatting are left out: they carry no meaning that the checks read. */
function format(content: ReactNode, mark: AdfMark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{content}</strong>;
    case 'em':
      return <em>{content}</em>;
    case 'underline':
      return <u>{content}</u>;
    case 'strike':
      return <s>{content}</s>;
    case 'code':
      return <code>{content}</code>;
    case 'subsup':
      return mark.attrs?.['type'] === 'sub' ? <sub>{content}</sub> : <sup>{content}</sup>;
    case 'link': {
      const href = safeHref(mark.attrs?.['href']);
      return href === null ? content : link(href, content);
    }
    default:
      return content;
  }
}

const link = (href: string, content: ReactNode): ReactNode => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {content}
  </a>
);
