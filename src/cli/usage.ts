/** A command that was called in a wrong way: the caller's mistake, not the input's. */
export class UsageError extends Error {}
