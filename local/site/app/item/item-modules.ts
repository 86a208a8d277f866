import { host } from '../api.ts';

/** The app's parts on one item, as the host tells them. */
export interface ItemModules {
  readonly contexts: readonly {
    readonly moduleKey: string;
    readonly title: string;
    readonly lozenge: { readonly label: string; readonly type: string } | null;
  }[];
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly moduleKey: string;
  readonly title: string;
  readonly shown: 'no' | 'item' | 'project';
}

export const loadItemModules = (key: string): Promise<ItemModules> =>
  host.get<ItemModules>(`issue-modules?issueKey=${encodeURIComponent(key)}`);

export const changePanel = (
  issueKey: string,
  moduleKey: string,
  action: 'add' | 'remove' | 'show-for-project' | 'hide-for-project',
): Promise<unknown> => host.post('panel', { issueKey, moduleKey, action });
