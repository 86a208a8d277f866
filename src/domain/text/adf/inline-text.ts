import type { AdfNode } from '../../../shared/adf.ts';

/** What an inline node without text of its own shows to a reader; `null` when it shows no words (images, unknown nodes). */
export function inlineText(node: AdfNode): string | null {
  switch (node.type) {
    case 'mention':
      return attr(node, 'text') ?? '@…';
    case 'emoji':
      return attr(node, 'text') ?? attr(node, 'shortName') ?? '';
    case 'status':
      return attr(node, 'text') ?? '';
    // The prompt of a template that nobody has filled in: brackets tell it from written words.
    case 'placeholder':
      return `‹${attr(node, 'text') ?? '…'}›`;
    case 'date':
      return dayOf(node.attrs?.['timestamp']);
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return attr(node, 'url') ?? '';
    default:
      return null;
  }
}

/** A string attribute; `null` when absent, empty or of another type. */
export function attr(node: AdfNode, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

const LAST_DAY = 8.64e15;

function dayOf(timestamp: unknown): string {
  const ms = typeof timestamp === 'string' ? Number(timestamp) : timestamp;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || Math.abs(ms) > LAST_DAY) return '';
  return new Date(ms).toISOString().slice(0, 10);
}
