/** The address if it may become a link: http, https, mailto, or relative to the page; otherwise `undefined`. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  // Browsers drop control characters and white space before they look at the scheme, so they must not hide one.
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return undefined;
  // Spaces inside an address are part of it.
  return url.replace(/\p{Cc}/gu, '').trim();
}
