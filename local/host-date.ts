const RealDate = Date;
let offset = 0;

class HostDate extends RealDate {
  constructor(...args: readonly unknown[]) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...(args as [number]));
  }
  static override now(): number {
    return RealDate.now() + offset;
  }
}

/** Makes the functions of the app, and its pages, live in the host's time, which can be moved and can start on another day. */
export function followHostClock(offsetMilliseconds: number): void {
  offset = offsetMilliseconds;
  globalThis.Date = offset === 0 ? RealDate : (HostDate as DateConstructor);
}
