/** Atlassian Document Format as we read it: any node, known or not. Unknown nodes are kept untouched. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly AdfMark[];
  readonly content?: readonly AdfNode[];
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** The root of a document. */
export interface AdfDoc extends AdfNode {
  readonly type: 'doc';
  readonly version: number;
  readonly content: readonly AdfNode[];
}
