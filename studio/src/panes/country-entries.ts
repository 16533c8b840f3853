import type { RecordEntry } from '../record/record.js';
import type { Studio } from '../studio.js';

/** The countries of the map, to pick from; until it has told of them, those that are picked. */
export const countryEntries = (
  { ui }: Studio,
  picked: readonly string[],
): readonly RecordEntry[] => {
  const countries = ui.seen?.countries ?? picked.map((code) => ({ code, name: code }));
  return countries.map(({ code, name }) => ({
    id: code,
    name,
    hint: code,
    searched: `${code} ${name}`.toLowerCase(),
  }));
};
