import { Socket as DatagramSocket } from 'node:dgram';
import { Socket } from 'node:net';

const allowed = new Set<string>();

/** Lets the process reach the platform's proxy. */
export function allowProxy(url: string): void {
  allowed.add(new URL(url).port);
}

const blocked = (address: string): Error =>
  Object.assign(new Error(`Egress blocked: ${address} is not in the manifest.`), { code: 'BLOCKED_EGRESS' });

/**
 * Refuses every connection but those to the proxy, so that a library that opens sockets by itself
 * meets the same wall as `fetch`.
 */
export function installNetworkGuard(): void {
  const connect: unknown = Reflect.get(Socket.prototype, 'connect');
  if (typeof connect !== 'function') throw new Error('Sockets have no connect.');
  Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
    const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
    const target = typeof first === 'object' && first !== null ? (first as { host?: unknown; port?: unknown }) : {};
    if (target.host === '127.0.0.1' && allowed.has(String(target.port))) return Reflect.apply(connect, this, args) as Socket;
    throw blocked(String(target.host ?? first));
  } as Socket['connect'];
  const refuse = (): never => {
    throw blocked('a datagram');
  };
  DatagramSocket.prototype.connect = refuse;
  DatagramSocket.prototype.send = refuse;
}
