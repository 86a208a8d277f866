import type { LicenseState } from '../shared/contract.ts';

/**
 * The platform's word on the license, from the second argument of an invocation, never from the page.
 * Absent: an environment without licensing (development, staging, private distribution) counts as active.
 */
export function licenseOf(license: unknown): LicenseState {
  if (typeof license !== 'object' || license === null) return 'active';
  const { active, isActive } = license as { active?: unknown; isActive?: unknown };
  return active === false || isActive === false ? 'lapsed' : 'active';
}
