import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainToDoc } from '../src/domain/text/plain-to-doc.ts';
import type { AdfDoc } from '../src/shared/adf.ts';
import type { IssueId, IssueKey, ProjectId } from '../src/shared/ids.ts';
import type { IssueSnapshot } from '../src/shared/issue.ts';

/** An item of the demo data. */
export interface DemoItem {
  readonly key: string;
  readonly title: string;
  readonly type: string;
  readonly text: string;
}

const DEMO = join(__dirname, '..', 'local', 'data', 'demo');

export const demoItems = (): readonly DemoItem[] =>
  ['perm-done.yaml', 'perm-open.yaml'].flatMap((file) => parse(readFileSync(join(DEMO, file), 'utf8')) as DemoItem[]);

/** A to-do story with an estimate. @param text plain text or Markdown, or a document. */
export function storySnapshot(key: string, summary: string, text: string | AdfDoc | null): IssueSnapshot {
  return {
    id: key as IssueId,
    key: key as IssueKey,
    projectId: '1' as ProjectId,
    typeName: 'Story',
    kind: 'story',
    summary,
    description: typeof text === 'string' ? plainToDoc(text) : text,
    statusName: 'To Do',
    category: 'new',
    estimate: 3,
    sprint: null,
    hasParent: false,
    parentKey: null,
    labels: [],
    links: [],
    created: '2026-01-01T00:00:00.000Z',
    updated: '2026-01-01T00:00:00.000Z',
    resolved: null,
    properties: {},
  };
}
