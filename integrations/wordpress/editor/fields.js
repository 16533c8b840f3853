// What the fields beside the map do to its data.

/** The data with a field set, or without it where the value is empty. */
export function withField(data, name, value) {
  const { [name]: _, ...rest } = data;
  return value === undefined || value === '' ? rest : { ...rest, [name]: value };
}

/** What a person has written as a list, or none: the map's own check tells what is wrong with anything else. */
export const listOf = (value) => (Array.isArray(value) ? value : []);

/** The data with just these of the record's bodies shown; bodies of its own that are shown stay. */
export function withBodies(data, ids) {
  const own = new Set(listOf(data.alliances).map((body) => body?.id));
  const kept = listOf(data.show?.alliances).filter((id) => own.has(id) && !ids.includes(id));
  return { ...data, show: { ...data.show, alliances: [...ids, ...kept] } };
}

/** Texts as they were written: WordPress keeps `&`, `<` and `>` of some authors as entities. */
export function plainTexts(value) {
  if (typeof value === 'string')
    return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (Array.isArray(value)) return value.map(plainTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainTexts(one)]));
}
