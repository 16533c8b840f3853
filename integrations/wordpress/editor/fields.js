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

/** Whether a list of the data is one that fields can change: what else was written is told by the map's own check. */
export const isChangeable = (data, list) =>
  [data[list], data.show?.[list]].every((one) => one === undefined || Array.isArray(one)) &&
  listOf(data[list]).every((item) => typeof item?.id === 'string');

/** Where a note begins, until its author says where it is to point: in the middle of the region. */
const MIDDLE = { lat: 41, lon: 68 };

/** The data with a further note, whose words are still to be written. */
export function withNote(data) {
  const notes = listOf(data.notes);
  const taken = new Set(notes.map((note) => note?.id));
  let number = notes.length + 1;
  while (taken.has(`note-${number}`)) number++;
  const note = { id: `note-${number}`, text: 'What happened here', ...MIDDLE };
  return { ...data, notes: [...notes, note] };
}

/** The data with a field of one note set, or without it where the value is empty. */
export const withNoteField = (data, at, name, value) => ({
  ...data,
  notes: data.notes.map((note, i) => (i === at ? withField(note, name, value) : note)),
});

/** The data without one of its notes. */
export function withoutNote(data, at) {
  const notes = data.notes.filter((_, i) => i !== at);
  return withField(data, 'notes', notes.length > 0 ? notes : undefined);
}

/** Texts as they were written: WordPress keeps `&`, `<` and `>` of some authors as entities. */
export function plainTexts(value) {
  if (typeof value === 'string')
    return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (Array.isArray(value)) return value.map(plainTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainTexts(one)]));
}
