import type { Citation, Scene, TableSection } from '../model/scene.js';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** What makes a spreadsheet take a cell for a formula; some take the wide forms of East Asia as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const LONGEST_NAME = 80;

/**
 * Tables as one CSV (RFC 4180): a line of headings with the date for each section, then its rows; each begins with the
 * section and ends with the sources, and all have the same number of fields.
 */
export function renderCsv(
  sections: readonly TableSection[],
  dateline: string,
  sources: string,
): string {
  const width = Math.max(0, ...sections.map(({ columns }) => columns.length));
  const line = (first: string, cells: readonly string[], last: string) => {
    const gap = Array<string>(width - cells.length).fill('');
    return [first, ...cells, ...gap, last].map(field).join(',') + '\r\n';
  };
  const lines = sections.flatMap(({ caption, columns, rows }) => [
    line(`${caption}, ${dateline}`, columns, sources),
    ...rows.map(({ cells, citations }) =>
      line(caption, textsOf(cells), citations.map(printCitation).join('; ')),
    ),
  ]);
  return BYTE_ORDER_MARK + lines.join('');
}

/** A name for the file that every system takes: letters, digits and dashes of the title, then the date. */
export function csvFileName({ title, asOf }: Pick<Scene, 'title' | 'asOf'>): string {
  // Marks belong to letters in many scripts.
  const words = title.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `${[name, asOf].filter(Boolean).join('-')}.csv`;
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const textsOf = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text);

const printCitation = ({ text, url }: Citation) => (url === undefined ? text : `${text} <${url}>`);
