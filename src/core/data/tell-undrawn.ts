import type { Findings } from './findings.js';
import { inside, type Path } from './path.js';
import type { ValueForm, ValueRow } from './value-row.js';
import { withCount } from './with-count.js';

/** What has a number. */
type Subject = 'country' | 'place' | 'item';

/** What each form can be drawn on. */
const SUBJECTS: Readonly<Record<ValueForm, readonly Subject[]>> = {
  classes: ['country', 'item'],
  continuous: ['country', 'item'],
  circles: ['country', 'place'],
  widths: ['item'],
};

const PLURALS: Readonly<Record<Subject, string>> = {
  country: 'countries',
  place: 'places',
  item: 'items',
};

/** Tells of numbers that are right in themselves and cannot be drawn in a form: each sort once, with a count. */
export function tellUndrawn(
  form: ValueForm,
  rows: readonly ValueRow[],
  path: Path,
  found: Findings,
): void {
  const origins = found.origins.get(rows);
  const tell = (column: Subject | 'value', message: string, has: (row: ValueRow) => boolean) => {
    const first = rows.findIndex(has);
    if (first < 0) return;
    const { length } = rows.filter(has);
    const place = inside(inside(path, origins?.[first] ?? first), column);
    found.add(place, () => withCount(message, length), 'warning');
  };
  // Sizes have no sign: what is below 0 would look as what is above.
  if (form === 'circles' || form === 'widths')
    tell(
      'value',
      'is below 0, which no size can tell; use "classes"',
      ({ value }) => value !== null && value < 0,
    );
  const drawn = SUBJECTS[form];
  const known = drawn.map((subject) => PLURALS[subject]).join(' and ');
  for (const subject of ['country', 'place', 'item'] as const)
    if (!drawn.includes(subject))
      tell(
        subject,
        `"${form}" is a form for ${known}; this number is listed but not drawn`,
        (row) => row[subject] !== undefined,
      );
}
