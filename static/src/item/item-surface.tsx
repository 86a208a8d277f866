import type { ReactNode } from 'react';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { errorTexts } from '../../../src/shared/texts/errors.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import type { ItemView } from '../../../src/usecases/item-view.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { AsyncView } from '../components/async-view.tsx';
import type { Depth } from './use-analysis.ts';
import { type Item, useItem } from './use-item.ts';

interface Props {
  readonly context: SurfaceContext;
  readonly title: string;
  readonly depth: Depth;
  /** What the surface shows of an item in a project that is turned on. */
  readonly children: (view: ItemView, item: Item) => ReactNode;
}

/** What the three surfaces of an item have in common: the read, its failure, and the reasons for which nothing can be changed. */
export function ItemSurface({ context, title, depth, children }: Props) {
  return (
    <main className="pl-surface">
      <h1 className="pl-visually-hidden">{title}</h1>
      {context.issue === null ? (
        <p className="pl-message">{commonTexts.unknownSurface}</p>
      ) : (
        <Loaded context={context} issueId={context.issue.id as IssueId} depth={depth} content={children} />
      )}
    </main>
  );
}

function Loaded({
  context,
  issueId,
  depth,
  content,
}: {
  readonly context: SurfaceContext;
  readonly issueId: IssueId;
  readonly depth: Depth;
  readonly content: Props['children'];
}) {
  const item = useItem(context, issueId, depth);
  return (
    <AsyncView query={item.query} errorLead={errorTexts.readFailed}>
      {() => (item.view === null ? null : <Known view={item.view} item={item} content={content} />)}
    </AsyncView>
  );
}

function Known({ view, item, content }: { readonly view: ItemView; readonly item: Item; readonly content: Props['children'] }) {
  const { context, mayEdit } = view.read;
  if (!context.settings.on) return <p className="pl-message">{commonTexts.notTurnedOn}</p>;
  return (
    <>
      {content(view, item)}
      {context.license === 'lapsed' && <p className="pl-subtle">{commonTexts.licenseEnded}</p>}
      {context.license === 'active' && !mayEdit && <p className="pl-subtle">{commonTexts.noEditRight}</p>}
    </>
  );
}
