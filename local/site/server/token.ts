import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { HttpError } from './http.ts';

/** What the host knows about a surface it has opened. The page holds it as an opaque, signed text. */
export interface SurfaceGrant {
  readonly moduleKey: string;
  readonly accountId: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface TokenSigner {
  sign(grant: SurfaceGrant): string;
  /** @throws HttpError 403 when the token was not signed here or has been changed. */
  open(token: string): SurfaceGrant;
}

/** Signs with a secret that lives as long as the process: a restart ends every open surface. */
export function createTokenSigner(secret: Buffer = randomBytes(32)): TokenSigner {
  const seal = (payload: string): Buffer => createHmac('sha256', secret).update(payload).digest();
  return {
    sign(grant) {
      const payload = Buffer.from(JSON.stringify(grant)).toString('base64url');
      return `${payload}.${seal(payload).toString('base64url')}`;
    },
    open(token) {
      const [payload = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const wanted = seal(payload);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        throw new HttpError(403, 'This context was not made by the host. Reload the page.');
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as SurfaceGrant;
    },
  };
}
