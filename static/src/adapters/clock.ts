/** The one place where the screens take the time from. */
export const now = (): Date => new Date();
