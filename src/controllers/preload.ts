/**
 * Asks for what a map without a picture drawn ahead of time needs besides its engine, so that it comes with the engine
 * rather than after it. What cannot be had is told of by those who need it.
 */
export function preload(hasData: boolean): void {
  const chunks: Promise<unknown>[] = [import('../../geo/first-paint.topo.json')];
  if (hasData) chunks.push(import('./own-data.js'));
  Promise.all(chunks).catch(() => undefined);
}
