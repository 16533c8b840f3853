import { shorten } from './describe.js';
import type { MapData, Step } from './map-data.js';
import type { ReferenceCheck, RowPath } from './overlay-reader.js';
import { didYouMean } from './suggest.js';

type Tell = (path: RowPath, message: () => string) => void;

/** The steps of the data without what they name and nobody knows, which is told of. */
export function checkSteps(data: MapData, check: ReferenceCheck, tell: Tell): Step[] | undefined {
  const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);
  const known = { notes: idsOf(data.notes), insets: idsOf(data.insets) };
  const links = idsOf(data.links);
  return data.steps?.map((step, i) => {
    const named = (list: 'notes' | 'insets', what: string) =>
      step[list]?.filter((id, j) => {
        const isKnown = known[list].includes(id);
        const message = () => `"${id}" is no ${what} of this data${didYouMean(id, known[list])}`;
        if (!isKnown) tell(['steps', i, list, j], message);
        return isKnown;
      });
    const words = Object.entries(step.words ?? {}).filter(([id]) => {
      const isKnown = links.includes(id);
      const message = () => `"${shorten(id)}" is no link of this data${didYouMean(id, links)}`;
      if (!isKnown) tell(['steps', i, 'words', id], message);
      return isKnown;
    });
    const countries = step.countries?.filter((code, j) =>
      check.country(code, ['steps', i, 'countries', j]),
    );
    const notes = named('notes', 'note');
    const insets = named('insets', 'inset');
    return {
      ...step,
      ...(step.words && { words: Object.fromEntries(words) }),
      ...(countries && { countries }),
      ...(notes && { notes }),
      ...(insets && { insets }),
    };
  });
}
