import { cited, sentence } from './facts-alliances.mjs';
import { html, joined, scroller, table } from './html.mjs';

/** What the states of sites and corridors are called. */
const STATUSES = {
  planned: 'planned',
  'under-construction': 'under construction',
  active: 'active',
  operating: 'operating',
  suspended: 'suspended',
  closed: 'closed',
  'handed-over': 'handed over',
  disputed: 'reported and denied',
  unknown: 'not known',
};

/** A history as a table; `more` gives further columns by their headings, each a function of an entry. */
export function stateTable(caption, history, words, more = {}) {
  const { date, period } = words;
  return scroller(
    caption,
    table({
      caption,
      columns: ['From', 'State', ...Object.keys(more), 'Note'],
      rows: history.map((entry) => ({
        cells: [
          entry.to ? period(entry.from, entry.to) : date(entry.from),
          STATUSES[entry.status],
          ...Object.values(more).map((cell) => cell(entry)),
          noteOf(entry, words),
        ],
      })),
    }),
  );
}

function noteOf(entry, words) {
  const note = words.text(entry.note);
  return joined(
    [
      note && sentence(note),
      entry.basis === 'memory' && 'General knowledge.',
      html`${cited(entry, words)}`,
    ],
    ' ',
  );
}

/** Figures as a table, or nothing. */
export function figureTable(caption, figures = [], words) {
  if (figures.length === 0) return '';
  const { text, date } = words;
  const amount = ({ value, unit }) =>
    `${value.toLocaleString('en', { maximumFractionDigits: 3 })} ${text(unit)}`;
  return scroller(
    caption,
    table({
      caption,
      columns: ['What', 'Figure', 'For', 'Note'],
      rows: figures.map((figure) => ({
        cells: [
          text(figure.what),
          amount(figure),
          html`${date(figure.date)}${figure.planned ? ', planned' : ''}`,
          html`${figure.note ? sentence(text(figure.note)) : ''}${cited(figure, words)}`,
        ],
      })),
    }),
  );
}

/** The day of a row's last check, as a sentence. */
export const checkedOn = ({ checked }, { date }) =>
  checked ? html` Last checked: ${date(checked)}.` : '';
