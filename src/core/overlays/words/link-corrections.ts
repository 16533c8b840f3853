import type { SceneContext } from '../../model/scene-context.js';
import type { TableRow, TableSection } from '../../model/scene.js';
import type { ShownOverlay } from '../overlay.js';

/** Id of the section that says where a text and the record differ. */
export const CORRECTIONS = 'corrections';

/** Corrections are of what links say: all are told where there are links, and those that no editor has confirmed with theirs. */
export function tableOfCorrections(
  shown: readonly ShownOverlay[],
  { data: { corrections = [] }, messages, text, cite }: SceneContext,
): TableSection {
  const { corrections: words, terms } = messages;
  const shownLinks = shown.flatMap(({ overlay, items }) =>
    overlay.name === 'links' ? items.map(({ id }) => id) : [],
  );
  const told = corrections.flatMap((correction) => {
    const { links = [], confidence } = correction;
    const ids = links.map((id) => `link:${id}`);
    const item = ids.find((id) => shownLinks.includes(id)) ?? '';
    const isTold = confidence === 'check' ? item !== '' : shownLinks.length > 0;
    return isTold ? [{ ...correction, item }] : [];
  });
  return {
    id: CORRECTIONS,
    caption: words.title,
    columns: [words.article, words.record, terms.kind],
    rows: told.map((correction): TableRow => ({
      item: correction.item,
      cells: [
        text(correction.text),
        text(correction.record),
        { text: words[correction.kind ?? 'difference'] },
      ],
      citations: cite(correction),
    })),
  };
}
