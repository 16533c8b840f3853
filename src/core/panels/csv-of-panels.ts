import type { Messages } from '../messages/messages.js';
import { renderCsv } from '../render/render-csv.js';
import type { PanelRow, Panels } from './panel-types.js';

const firstColumn = (rows: readonly PanelRow[], { terms }: Messages): string =>
  rows.every(({ item }) => item.startsWith('country:')) ? terms.country : terms.what;

/** The table of small maps as CSV, in its parts: one column for each map, and the sources of each row. */
export const csvOfPanels = ({ table, title }: Panels, messages: Messages): string =>
  renderCsv(
    (table?.parts ?? []).map(({ name, rows }, i) => ({
      id: `part-${i + 1}`,
      caption: name?.text ?? table!.caption,
      columns: [firstColumn(rows, messages), ...table!.columns.map(({ text }) => text)],
      rows: rows.map(({ item, name: subject, cells, citations }) => ({
        item,
        cells: [
          subject,
          ...cells.map(({ words, value }) => ({
            text: words,
            ...(value === undefined ? {} : { sort: value }),
          })),
        ],
        citations,
      })),
    })),
    title.text,
    messages,
  );
