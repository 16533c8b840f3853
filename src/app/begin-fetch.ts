/** An answer that is on its way, from an address. */
export interface BegunFetch {
  readonly url: string;
  readonly request: AbortController;
  readonly response: Promise<Response>;
}

/** Asks for data at an address while the code that reads it is still on its way. */
export function beginFetch(url: string): BegunFetch {
  const request = new AbortController();
  const response = (async () =>
    fetch(url, { signal: request.signal, credentials: 'same-origin' }))();
  // Whoever takes it up hears of what goes wrong.
  response.catch(() => undefined);
  return { url, request, response };
}
