import { type DemoItem, readDemoItems } from '../local/data/demo/demo-item.ts';
import { plainToDoc } from '../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc } from '../src/shared/adf.ts';
import type { IssueId, IssueKey } from '../src/shared/ids.ts';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { BLANK_ITEM } from '../test/support/blank-item.ts';

/** The items of the demo's project of permits. */
export const demoItems = (): readonly DemoItem[] => ['perm-done.yaml', 'perm-open.yaml'].flatMap(readDemoItems);

/** A to-do story with an estimate. @param text plain text or Markdown, or a document. */
export function storySnapshot(key: string, summary: string, text: string | AdfDoc | null): IssueSnapshot {
  const description = typeof text === 'string' ? plainToDoc(text) : text;
  return { ...BLANK_ITEM, id: key as IssueId, key: key as IssueKey, summary, description, estimate: 3 };
}
