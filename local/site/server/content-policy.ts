import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';

type Processing = ConstructorParameters<typeof CSPProcessingService>;
type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

const silent = { info: () => undefined, debug: () => undefined, warn: () => undefined, error: () => undefined, trace: () => undefined };

/**
 * The policy that production sends with a page of the app, from Atlassian's own package.
 * @param siteUrl origin that may frame the page and whose styles and images it may load
 * @param reportUrl where the browser reports what it blocked
 */
export function contentPolicy(html: string, permissions: Readonly<Record<string, unknown>>, siteUrl: string, reportUrl: string): string {
  const processing = new CSPProcessingService(silent as unknown as Processing[0], load as unknown as Processing[1]);
  const existingCSPDetails = processing.getCspDetails(html, permissions as unknown as Permissions);
  const directives = new CSPInjectionService().getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: siteUrl });
  // Only the address of the reports differs: the package's own one is Atlassian's, and nothing leaves this machine.
  return directives.map((directive) => (directive.startsWith('report-uri') ? `report-uri ${reportUrl}` : directive)).join('; ');
}
