import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';

/** What a reader sees though it holds no words: pictures, recordings, files, diagrams and other macros. */
const SHOWN = new Set(['media', 'mediaInline', 'extension', 'inlineExtension', 'bodiedExtension', 'multiBodiedExtension', 'embedCard']);

/** Does a document show anything besides words? Linear in its size; depth costs no call stack. */
export function showsPictures(doc: AdfDoc): boolean {
  const open: AdfNode[] = [...(doc.content ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (SHOWN.has(node.type)) return true;
    for (const child of node.content ?? []) open.push(child);
  }
  return false;
}
