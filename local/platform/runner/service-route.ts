/** First argument of `__forge_fetch__`: which service a client library wants. */
export interface ServiceMeta {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
  readonly contextAri?: string;
}

const CAPABILITY = '/fpp/as/app/provider/atlassian/capability';

/** The route on the platform's proxy. Services that are not modeled get one too, so that the proxy refuses them by name. */
export function serviceRoute(meta: ServiceMeta): string {
  switch (meta.type) {
    case 'fpp': {
      const place = meta.contextAri === undefined ? `remote/${meta.remote ?? ''}` : `contextAri/${encodeURIComponent(meta.contextAri)}`;
      const account = meta.provider === 'user' && meta.accountId !== undefined ? `/account/${encodeURIComponent(meta.accountId)}` : '';
      return `/fpp/provider/${meta.provider ?? 'none'}/${place}${account}`;
    }
    case 'kvs':
      return `${CAPABILITY}/kvs`;
    case 'egress':
      return '/egress';
    default:
      return `/not-modeled/${encodeURIComponent(meta.type)}`;
  }
}
