/** What a record has for a language: by its full tag, else by its first part, else in English, else whatever comes first. */
export function inLanguage<Words>(
  byLanguage: Readonly<Record<string, Words>>,
  lang: string,
): Words | undefined {
  const wanted = [lang, lang.split('-')[0]!, 'en', ...Object.keys(byLanguage)];
  const tag = wanted.find((tag) => Object.hasOwn(byLanguage, tag));
  return tag === undefined ? undefined : byLanguage[tag];
}
