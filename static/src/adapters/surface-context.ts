import * as v from 'valibot';
import type { LicenseState } from '../../../src/shared/contract.ts';

const ref = v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)), key: v.string() });

const fullContext = v.looseObject({
  moduleKey: v.string(),
  accountId: v.nullish(v.string()),
  cloudId: v.nullish(v.string()),
  siteUrl: v.nullish(v.string()),
  localId: v.nullish(v.string()),
  locale: v.nullish(v.string()),
  timezone: v.nullish(v.string()),
  license: v.nullish(v.looseObject({ active: v.boolean() })),
  extension: v.looseObject({
    issue: v.nullish(ref),
    project: v.nullish(ref),
    modal: v.nullish(v.record(v.string(), v.unknown())),
  }),
});

/** Where this frame is and for whom, as far as the screens need it. For showing and for asking; rights are proven elsewhere. */
export interface SurfaceContext {
  /** Which surface to show: the module's key, or what the opener of a dialog asked for. */
  readonly surface: string;
  readonly accountId: string;
  readonly siteId: string;
  readonly siteUrl: string | null;
  /** UUID of the app, as the host names this very frame; `null` when it does not. */
  readonly appId: string | null;
  /** `null` where there is none to have: in development. */
  readonly license: LicenseState | null;
  /** BCP 47, for example "en-US". */
  readonly locale: string;
  /** IANA name. */
  readonly timezone: string;
  /** The item of the page, or the one that a page without an item opened this dialog for. */
  readonly issue: { readonly id: string; readonly key: string } | null;
  readonly project: { readonly id: string; readonly key: string } | null;
  /** Present when this frame is a dialog: what its opener passed. */
  readonly dialog: Readonly<Record<string, unknown>> | null;
}

/** @throws when the host answers something that is no context. */
export function parseContext(given: unknown): SurfaceContext {
  const context = v.parse(fullContext, given);
  const dialog = context.extension.modal ?? null;
  const asked = dialog?.['surface'];
  return {
    surface: typeof asked === 'string' ? asked : context.moduleKey,
    accountId: context.accountId ?? 'anonymous',
    siteId: context.cloudId ?? 'site',
    siteUrl: context.siteUrl ?? null,
    appId: /extension\/([0-9a-f-]{36})\//.exec(context.localId ?? '')?.[1] ?? null,
    license: licenseOf(context.license?.active),
    locale: context.locale ?? 'en-US',
    timezone: context.timezone ?? 'UTC',
    issue: context.extension.issue ?? issueIn(dialog),
    project: context.extension.project ?? null,
    dialog,
  };
}

function licenseOf(active: boolean | undefined): LicenseState | null {
  if (active === undefined) return null;
  return active ? 'active' : 'lapsed';
}

function issueIn(dialog: SurfaceContext['dialog']): SurfaceContext['issue'] {
  const given = v.safeParse(ref, dialog?.['issue']);
  return given.success ? given.output : null;
}
