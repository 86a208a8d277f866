import { useMemo } from 'react';
import { jira } from '../api.ts';
import { createEventBus } from '../bridge/event-bus.ts';
import { PageScopeProvider } from '../frames/page-scope.tsx';
import { Activity } from '../item/activity.tsx';
import { AppContexts, AppPanels, AppsMenu } from '../item/app-sections.tsx';
import { Description } from '../item/description.tsx';
import { Details } from '../item/details.tsx';
import { EditInPlace } from '../item/edit-in-place.tsx';
import { ItemActionsProvider } from '../item/item-actions.tsx';
import { loadItemModules, type ItemModules } from '../item/item-modules.ts';
import { Links } from '../item/links.tsx';
import { loadItem, type ItemView } from '../item/load-item.ts';
import { Link } from '../router.tsx';
import { useLoad, type Loaded } from '../use-load.ts';

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

/** Item and app's parts, with one way to change the item. */
function useItem(itemKey: string) {
  const item = useLoad(`item:${itemKey}`, () => loadItem(itemKey));
  const modules = useLoad(`modules:${itemKey}`, () => loadItemModules(itemKey));
  const bus = useMemo(() => createEventBus(), []);
  const refresh = (): void => {
    item.reload();
    modules.reload();
  };
  const change = async (work: () => Promise<unknown>): Promise<void> => {
    await work();
    refresh();
    // Jira's own event for frames of apps on this page.
    const changed = item.data?.item;
    bus.emit('JIRA_ISSUE_CHANGED', { issueId: changed?.id, projectId: changed?.fields.project.id, changes: [{ changeType: 'updated' }] });
  };
  return { item, modules, bus, refresh, change };
}

/** The page of one work item. */
export function ItemPage({ itemKey }: { readonly itemKey: string }) {
  const { item, modules, bus, refresh, change } = useItem(itemKey);
  const actions = { change };
  if (item.data === null) {
    return (
      <main id="content" className="page">
        <h1>{itemKey}</h1>
        {item.error === null ? <p className="quiet">Loading…</p> : <p role="alert">{item.error}</p>}
      </main>
    );
  }
  return (
    <ItemActionsProvider value={actions}>
      <PageScopeProvider projectKey={item.data.item.fields.project.key} bus={bus} refresh={refresh}>
        <ItemBody view={item.data} modules={modules} />
      </PageScopeProvider>
    </ItemActionsProvider>
  );
}

function ItemBody({ view, modules }: { readonly view: ItemView; readonly modules: Loaded<ItemModules> }) {
  const { item, may } = view;
  const mayEdit = may('EDIT_ISSUES');
  return (
    <main id="content" className="page item">
      <div className="item-main">
        <Crumbs view={view} />
        <EditInPlace
          label="Summary"
          value={item.fields.summary}
          mayEdit={mayEdit}
          onSave={(summary) => jira('PUT', `/rest/api/3/issue/${item.key}`, { fields: { summary } })}
        >
          <h1>{item.fields.summary}</h1>
        </EditInPlace>
        {modules.data !== null && <AppsMenu itemKey={item.key} panels={modules.data.panels} mayEdit={mayEdit} onChanged={modules.reload} />}
        <Description item={item} mayEdit={mayEdit} />
        <Links item={item} mayLink={may('LINK_ISSUES')} />
        {modules.data !== null && <AppPanels itemKey={item.key} panels={modules.data.panels} />}
        <Activity item={item} comments={view.comments} mayAdd={may('ADD_COMMENTS')} />
      </div>
      <div className="item-side">
        <Details view={view} />
        {modules.error !== null && <p role="alert">{modules.error}</p>}
        {modules.data !== null && <AppContexts itemKey={item.key} contexts={modules.data.contexts} onClosed={modules.reload} />}
      </div>
    </main>
  );
}
