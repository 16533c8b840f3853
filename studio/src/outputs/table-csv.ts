import Papa from 'papaparse';

/** What the map's tables are made of, as its scene tells it. */
export interface Section {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[];
}

/** What spreadsheets take for a formula, some in the wide forms of East Asia as well, and is no number. */
const FORMULA = /^(?:[=+@\t\r\n＝＋－＠]|-(?![\d.,\u00a0\u202f ]+$))/;

/** The tables below each other, each with its caption and its titles. */
export const tableCsv = (sections: readonly Section[]): string =>
  `\uFEFF${sections
    .map(({ caption, columns, rows }) =>
      Papa.unparse(
        [[caption], columns, ...rows.map(({ cells }) => cells.map(({ text }) => text))],
        {
          escapeFormulae: FORMULA,
        },
      ),
    )
    .join('\r\n\r\n')}\r\n`;
