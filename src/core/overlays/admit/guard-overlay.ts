import { itemReader } from '../../data/read-item.js';
import type { OverlayRow } from '../../data/overlay-reader.js';
import type { OverlayWords } from '../../messages/messages.js';
import type { FramePart } from '../../model/frame.js';
import type { OverlayType } from '../overlay.js';
import {
  fieldsOf,
  filled,
  flag,
  isFields,
  numberFrom,
  oneOf,
  text,
  those,
  type Tell,
} from './check.js';
import { edgesOf, guardContext, legendSampleOf, paintOf, partOf } from './check-parts.js';
import { position } from './check-marks.js';
import { change, countryRole, isoDate, itemOf, phrase, rowOf } from './check-words.js';

/** Characters of what somebody else's error says. */
const LONGEST_REASON = 200;

/** An overlay type of a page's own whose every answer is what it should be; what is not, `tell` hears, with its path. */
export function guardOverlay(
  type: OverlayType,
  path: string,
  tell: (path: string, message: string) => void,
): OverlayType {
  const { name, kind, schema } = type;
  const teller =
    (member: string): Tell =>
    (message) =>
      tell(`${path}.${member}`, message);
  /** The answer of a member as far as it passes, or what stands in for it when it throws. */
  const ask = <Result>(
    member: string,
    call: () => unknown,
    otherwise: Result,
    check: (answer: unknown, tell: Tell) => Result,
  ): Result => {
    const tellIt = teller(member);
    try {
      return check(call(), tellIt);
    } catch (error) {
      tellIt(`has thrown: ${reasonOf(error)}`);
      return otherwise;
    }
  };
  /** What stands for a member that few overlays have. */
  const having = (member: keyof OverlayType, part: Partial<OverlayType>): Partial<OverlayType> =>
    typeof type[member] === 'function' ? part : {};
  const listOf =
    <Entry>(check: (value: unknown) => Entry | undefined, what: string) =>
    (answer: unknown, tellIt: Tell) =>
      those(check, answer, what, tellIt);

  return {
    name,
    ...(kind === undefined ? {} : { kind }),
    schema,
    readItem: itemReader(schema),
    ...filled<Pick<OverlayType, 'limit' | 'layer' | 'crowd' | 'ignoresBorders'>>({
      limit: numberFrom(1, 100_000)(type.limit),
      layer: oneOf(['areas', 'lines', 'points'])(type.layer),
      crowd: numberFrom(1, 100_000)(type.crowd),
      ignoresBorders: flag(type.ignoresBorders),
    }),
    words: (messages) =>
      ask(
        'words',
        () => type.words(messages),
        { title: name },
        (answer, tellIt) => wordsOf(answer, name, tellIt),
      ),
    tagsOf: (row) => ask('tagsOf', () => type.tagsOf(row), [], listOf(text, 'words')),
    build: (rows, context) =>
      ask('build', () => type.build(rows, context), [], listOf(itemOf(kind), 'items')),
    datesOf: (row) =>
      ask(
        'datesOf',
        () => type.datesOf(row),
        [],
        (answer, tellIt) => those(isoDate, withoutGaps(answer), 'dates', tellIt),
      ),
    changes: (row, span, context) =>
      ask('changes', () => type.changes(row, span, context), [], listOf(change, 'changes')),
    legend: (items, context) =>
      ask('legend', () => type.legend(items, context), [], listOf(legendSampleOf(name), 'entries')),
    table: (items, context) =>
      ask(
        'table',
        () => type.table(items, context),
        { columns: [], rows: [] },
        (answer, tellIt) => {
          const { columns, rows } = fieldsOf(answer);
          const heads = those(text, columns, 'columns', tellIt);
          return { columns: heads, rows: those(rowOf(heads.length), rows, 'rows', tellIt) };
        },
      ),
    ...having('references', {
      references: (row, check) =>
        ask<OverlayRow | false>(
          'references',
          () => type.references!(row, check),
          row,
          (answer, tellIt) => {
            if (answer === undefined) return row;
            if (answer === false || isFields(answer)) return answer as OverlayRow | false;
            tellIt('has to give the item, false to leave it out, or nothing');
            return row;
          },
        ),
    }),
    ...having('line', {
      line: (item, context) =>
        ask(
          'line',
          () => type.line!(item, context),
          item.title,
          (answer) => phrase(answer) ?? item.title,
        ),
    }),
    ...having('roles', {
      roles: (code, items, context) =>
        ask('roles', () => type.roles!(code, items, context), [], listOf(countryRole, 'roles')),
    }),
    ...having('reach', {
      reach: (rows, context) =>
        ask('reach', () => type.reach!(rows, context), [], listOf(position, 'positions')),
    }),
    ...having('land', {
      land: (code, items, context) =>
        ask(
          'land',
          () => type.land!(code, items, context),
          undefined,
          (answer) => paintOf(answer, name),
        ),
    }),
    ...having('edge', {
      edge: (items, context) =>
        ask(
          'edge',
          () => type.edge!(items, context),
          undefined,
          (answer) => edgesOf(answer, name),
        ),
    }),
    ...having('layout', {
      layout(items, context) {
        const patterns = new Set<string>();
        const guarded = guardContext(context, name, patterns);
        return ask<FramePart>(
          'layout',
          () => type.layout!(items, guarded),
          { items: [] },
          (answer, tellIt) => partOf(answer, name, patterns, context.scene, tellIt),
        );
      },
    }),
  };
}

function reasonOf(error: unknown): string {
  try {
    const { message } = fieldsOf(error);
    return String(typeof message === 'string' ? message : error).slice(0, LONGEST_REASON);
  } catch {
    return 'something that cannot be read';
  }
}

const withoutGaps = (list: unknown): unknown =>
  Array.isArray(list) ? list.filter((entry) => entry !== undefined) : list;

function wordsOf(answer: unknown, name: string, tell: Tell): OverlayWords {
  const words = fieldsOf(answer);
  const title = text(words['title']);
  if (title === undefined) tell('has to give at least a title');
  const offer = text(words['all']);
  const said = (key: 'count' | 'describe') => {
    const own = words[key];
    if (typeof own !== 'function') return {};
    return {
      [key]: (count: number, names: () => readonly string[]): string => {
        try {
          return (
            text((own as (...args: unknown[]) => unknown)(count, names)) ??
            `${title ?? name}: ${count}`
          );
        } catch (error) {
          tell(`${key} has thrown: ${reasonOf(error)}`);
          return `${title ?? name}: ${count}`;
        }
      },
    };
  };
  return {
    title: title ?? name,
    ...(offer === undefined ? {} : { all: offer }),
    ...said('count'),
    ...said('describe'),
  };
}
