/** Words at the beginning of a sentence. Scripts without capitals are as they are. */
export const upperFirst = (text: string, lang: string): string =>
  text.replace(/^./u, (first) => first.toLocaleUpperCase(lang));
