export const FINE = 0;
/** Errors in the data, or warnings that count as such. */
export const FOUND_ERRORS = 1;
/** The command could not do what it was asked for. */
export const CANNOT = 2;

/** Why a command cannot do what it was asked for, in words for its user; `hint` is where to read on. */
export class CannotError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
