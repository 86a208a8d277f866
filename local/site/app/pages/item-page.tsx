import { useMemo } from 'react';
import { jira } from '../api.ts';
import { createEventBus } from '../bridge/event-bus.ts';
import { PageScopeProvider } from '../frames/page-scope.tsx';
import { AppContexts, AppPanels, AppsMenu } from '../item/app-sections.tsx';
import { Comments } from '../item/comments.tsx';
import { Description } from '../item/description.tsx';
import { Details } from '../item/details.tsx';
import { EditInPlace } from '../item/edit-in-place.tsx';
import { ItemActionsProvider } from '../item/item-actions.tsx';
import { loadItemModules } from '../item/item-modules.ts';
import { Links } from '../item/links.tsx';
import { loadItem, type ItemView } from '../item/load-item.ts';
import { Link } from '../router.tsx';
import { useLoad } from '../use-load.ts';

function Crumbs({ view: { item } }: { readonly view: ItemView }) {
  const { project, parent } = item.fields;
  return (
    <nav aria-label="Breadcrumb" className="crumbs">
      <Link to="/projects">Projects</Link>
      <span aria-hidden="true">/</span>
      <Link to={`/projects/${project.key}/backlog`}>{project.name}</Link>
      <span aria-hidden="true">/</span>
      {parent !== undefined && (
        <>
          <Link to={`/browse/${parent.key}`}>{parent.key}</Link>
          <span aria-hidden="true">/</span>
        </>
      )}
      <span>{`${item.fields.issuetype.name} ${item.key}`}</span>
    </nav>
  );
}

/** The page of one work item. */
export function ItemPage({ itemKey }: { readonly itemKey: string }) {
  const item = useLoad(`item:${itemKey}`, () => loadItem(itemKey));
  const modules = useLoad(`modules:${itemKey}`, () => loadItemModules(itemKey));
  const bus = useMemo(createEventBus, []);
  const actions = useMemo(
    () => ({
      change: async (work: () => Promise<unknown>) => {
        await work();
        item.reload();
        modules.reload();
        // Jira's own event for frames of apps on this page.
        const changed = item.data?.item;
        bus.emit('JIRA_ISSUE_CHANGED', { issueId: changed?.id, projectId: changed?.fields.project.id, changes: [{ changeType: 'updated' }] });
      },
    }),
    [bus, item.data, item.reload, modules.reload],
  );
  if (item.error !== null) {
    return (
      <main id="content" className="page">
        <h1>{itemKey}</h1>
        <p role="alert">{item.error}</p>
      </main>
    );
  }
  if (item.data === null) return <main id="content" className="page quiet">Loading…</main>;
  const view = item.data;
  const mayEdit = view.may('EDIT_ISSUES');
  const refresh = (): void => {
    item.reload();
    modules.reload();
  };
  return (
    <ItemActionsProvider value={actions}>
      <PageScopeProvider projectKey={view.item.fields.project.key} bus={bus} refresh={refresh}>
        <main id="content" className="page item">
          <div className="item-main">
            <Crumbs view={view} />
            <EditInPlace label="Summary" value={view.item.fields.summary} mayEdit={mayEdit} onSave={(summary) => jira('PUT', `/rest/api/3/issue/${itemKey}`, { fields: { summary } })}>
              <h1>{view.item.fields.summary}</h1>
            </EditInPlace>
            {modules.data !== null && <AppsMenu itemKey={itemKey} panels={modules.data.panels} mayEdit={mayEdit} onChanged={modules.reload} />}
            <Description item={view.item} mayEdit={mayEdit} />
            <Links item={view.item} mayLink={view.may('LINK_ISSUES')} />
            {modules.data !== null && <AppPanels itemKey={itemKey} panels={modules.data.panels} />}
            <Comments item={view.item} comments={view.comments} mayAdd={view.may('ADD_COMMENTS')} />
          </div>
          <div className="item-side">
            <Details view={view} />
            {modules.error !== null && <p role="alert">{modules.error}</p>}
            {modules.data !== null && <AppContexts itemKey={itemKey} contexts={modules.data.contexts} />}
          </div>
        </main>
      </PageScopeProvider>
    </ItemActionsProvider>
  );
}
