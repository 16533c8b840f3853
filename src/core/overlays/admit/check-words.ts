import { isCalendarDate } from '../../data/is-calendar-date.js';
import { safeUrl } from '../../data/safe-url.js';
import type {
  Citation,
  Detail,
  OverlayItem,
  Phrase,
  SceneItem,
  TableCell,
  TableRow,
} from '../../model/scene.js';
import type { Change, CountryRole } from '../overlay.js';
import { all, fieldsOf, matching, text, whole, type Check } from './check.js';
import { token } from './check-marks.js';

/** Words, alone or with their language. */
export const phrase: Check<Phrase> = (value) => {
  if (typeof value === 'string') return { text: text(value)! };
  const { text: words, lang } = fieldsOf(value);
  const said = text(words);
  const tag = matching(/^[\w-]{1,40}$/)(lang);
  return said === undefined ? undefined : { text: said, ...(tag && { lang: tag }) };
};

/** What may not become a link stays as text. */
export const citation: Check<Citation> = (value) => {
  const { text: words, url } = fieldsOf(value);
  const said = text(words);
  const address = safeUrl(text(url));
  return said === undefined ? undefined : { text: said, ...(address && { url: address }) };
};

export const detail: Check<Detail> = (value) => {
  const { term, colour, text: words } = fieldsOf(value);
  const [said, heading, beside] = [phrase(words), text(term), token(colour)];
  return (
    said && { text: said, ...(heading && { term: heading }), ...(beside && { colour: beside }) }
  );
};

/** An item of an overlay; one with a `kind` can be opened, and says what it is. */
export const itemOf =
  (kind: string | undefined): Check<OverlayItem> =>
  (value) => {
    const item = fieldsOf(value);
    const made = whole({
      id: matching(/^\S{1,300}$/)(item['id']),
      title: phrase(item['title']),
      countries: all(text)(item['countries'] ?? []),
    });
    if (!made) return undefined;
    if (kind === undefined) return { ...item, ...made };
    const things = whole<Pick<SceneItem, 'details' | 'citations'>>({
      details: all(detail)(item['details'] ?? []),
      citations: all(citation)(item['citations'] ?? []),
    });
    if (!things) return undefined;
    const id = made.id.startsWith(`${kind}:`) ? made.id : `${kind}:${made.id}`;
    const label = text(item['label']) ?? made.title.text;
    return { ...item, ...made, ...things, kind, id, label } as SceneItem;
  };

const cell: Check<TableCell> = (value) => {
  const said = phrase(value);
  const sort = text(fieldsOf(value)['sort']);
  return said && { ...said, ...(sort !== undefined && { sort }) };
};

/** A row with as many cells as there are columns. */
export const rowOf =
  (columns: number): Check<TableRow> =>
  (value) => {
    const row = fieldsOf(value);
    const made = whole({
      item: text(row['item']),
      cells: all(cell)(row['cells']),
      citations: all(citation)(row['citations'] ?? []),
    });
    if (!made) return undefined;
    const cells = Array.from({ length: columns }, (_, i) => made.cells[i] ?? { text: '' });
    return { ...made, cells };
  };

export const isoDate: Check<string> = (value) => {
  const date = matching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)(value);
  return date !== undefined && isCalendarDate(date) ? date : undefined;
};

export const change: Check<Change> = (value) => {
  const { date, words } = fieldsOf(value);
  return whole({ date: isoDate(date), words: phrase(words) });
};

export const countryRole: Check<CountryRole> = (value) => {
  const { words, detail: told, citations } = fieldsOf(value);
  return whole({
    words: text(words),
    detail: detail(told),
    citations: all(citation)(citations ?? []),
  });
};
