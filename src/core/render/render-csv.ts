import type { Messages } from '../messages/messages.js';
import type { Citation, Scene, TableCell, TableSection } from '../model/scene.js';
import { titleTable } from './title-table.js';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** What makes a spreadsheet take a cell for a formula; some take the wide forms of East Asia as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const LONGEST_NAME = 80;

/**
 * Tables as one CSV (RFC 4180): a line of headings under its title for each section, then its rows; each begins with the
 * section and ends with the sources, and all have the same number of fields.
 */
export function renderCsv(
  sections: readonly TableSection[],
  dateline: string,
  messages: Messages,
): string {
  const width = Math.max(0, ...sections.map(({ columns }) => columns.length));
  const line = (first: string, fields: readonly string[], last: string) => {
    const gap = Array<string>(width - fields.length).fill(field(''));
    return [field(first), ...fields, ...gap, field(last)].join(',') + '\r\n';
  };
  const lines = sections.flatMap(({ caption, columns, rows }) => [
    line(titleTable(caption, dateline, messages), columns.map(field), messages.terms.sources),
    ...rows.map(({ cells, citations }) =>
      line(caption, cells.map(cellField), citations.map(printCitation).join('; ')),
    ),
  ]);
  return BYTE_ORDER_MARK + lines.join('');
}

/** A name for the file that every system takes: letters, digits and dashes of the title, then the date. */
export function fileNameOf(
  { title, asOf }: Pick<Scene, 'title' | 'asOf'>,
  ending: 'csv' | 'png' | 'svg',
): string {
  // Marks belong to letters in many scripts.
  const words = title.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `${[name, asOf].filter(Boolean).join('-')}.${ending}`;
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A number as every program reads it, whatever the language of the map. */
const cellField = ({ text, sort }: TableCell): string =>
  typeof sort === 'number' ? `"${sort}"` : field(text);

const printCitation = ({ text, url }: Citation) => (url === undefined ? text : `${text} <${url}>`);
