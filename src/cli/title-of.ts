/** What map data calls itself, as far as that is plain or in English. */
export function titleOf(data: unknown): string | undefined {
  const { headline, title = headline } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof title === 'string') return title;
  const english = (title as Readonly<Record<string, unknown>> | undefined)?.['en'];
  return typeof english === 'string' ? english : undefined;
}
