/** The one of the known languages that a tag such as `fa-IR` or `zh-Hans-CN` asks for, else English. */
export function matchLanguage(tag: string, known: readonly string[]): string {
  const primary = tag.trim().split(/[-_]/)[0]!.toLowerCase();
  return known.includes(primary) ? primary : 'en';
}
