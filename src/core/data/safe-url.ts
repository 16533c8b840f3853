/** The address if it may become a link: http, https, mailto, or relative to the page; otherwise `undefined`. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  // Browsers drop control characters and white space before they look at the scheme, so they must not hide one.
  // eslint-disable-next-line no-control-regex
  const bare = url.replace(/[\u0000-\u001f\u007f-\u009f\s]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return undefined;
  // Spaces inside an address are part of it.
  // eslint-disable-next-line no-control-regex
  return url.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim();
}
