import type * as Bridge from '@forge/bridge';

/** What the screen of the probe holds: the real library. The calls run there, not here. */
declare const forge: typeof Bridge;

/** Each operation that the local site refuses, by the real library where that has a call for it. */
export const REFUSED: readonly (readonly [operation: string, call: (() => unknown) | null])[] = [
  ['open', () => forge.view.open()],
  ['getFrameDispatch', () => forge.view.getFrameDispatch()],
  ['invoke ui-remote-fetch', () => forge.invokeRemote({ path: '/x' } as never)],
  ['invoke ui-container-fetch', () => forge.invokeService({ path: '/x' } as never)],
  ['navigate dashboard', () => forge.router.navigate({ target: 'dashboard', dashboardId: '1' } as never)],
  ['fetchRemote', () => forge.requestRemote('remote', { path: '/x', method: 'GET' } as never)],
  ['fetchUserRecommendations', () => forge.fetchUserRecommendations({} as never)],
  ['requestTeamworkGraph', () => forge.requestTeamworkGraph('query { me }')],
  ['onPublic', () => forge.events.onPublic('e', () => undefined)],
  ['emitPublic', () => forge.events.emitPublic('e', {})],
  ['publishRealtimeChannel', () => forge.realtime.publish('c', {})],
  ['subscribeRealtimeChannel', () => forge.realtime.subscribe('c', () => undefined)],
  ['openRovo', () => forge.rovo.open({ type: 'default' } as never)],
  ['isRovoEnabled', () => forge.rovo.isEnabled()],
  ['__permission__egressGet', () => forge.permissions.egress.get({} as never)],
  ['__permission__egressSet', () => forge.permissions.egress.set({} as never)],
  ['__permission__egressDeleteDomain', () => forge.permissions.egress.deleteDomain({} as never)],
  ['__permission__egressDeleteGroup', () => forge.permissions.egress.deleteGroup({} as never)],
  ['__permission__remoteGet', () => forge.permissions.remote.get({} as never)],
  ['__permission__remoteSet', () => forge.permissions.remote.set({} as never)],
  [
    'initFeatureFlags',
    () => new forge.FeatureFlags().initialize({ identifiers: { accountId: 'a' } } as never, { environment: 'development' } as never),
  ],
  ['emitFrontendCustomMetric', () => forge.frontendCustomMetrics.counter('m').incr()],
  ['getCookieConsentPreferences', () => forge.getCookieConsentPreferences()],
  ['trackObjectStoreAction', () => forge.objectStore.getMetadata({ functionKey: 'nothing', keys: ['a'] } as never)],
  // The library does not export its call.
  ['getFrameId', null],
  // Operations of @forge/jira-bridge and @forge/react, which are no dependencies of the app.
  ['openIssueCreateModal', null],
  ['openIssueViewModal', null],
  ['refreshIssueView', null],
  ['setWorkflowRuleConfigurationCallback', null],
  ['getUiModificationsInternalAPI', null],
  ['getCustomFieldInternalAPI', null],
  ['reconcile', null],
  ['onError', null],
  // And whatever is to come.
  ['somethingNew', null],
];
