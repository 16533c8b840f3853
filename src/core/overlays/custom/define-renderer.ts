import type { OverlayRow } from '../../data/overlay-reader.js';
import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import type { Messages, OverlayWords } from '../../messages/messages.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Citation, Detail, Phrase, SceneItem, TableSection } from '../../model/scene.js';
import type { Change, OverlayHistory, OverlayRenderer } from '../overlay.js';
import { layoutPlaces, sampleOf, type Placed, type PlaceStyles } from './layout-places.js';
import { holds, ownPeriod, periodInWords, type Period } from './period.js';
import { wordsIn } from './words-in.js';

/** What a definition says of an item at the date of the scene; the rest is filled in. */
export interface ItemDraft extends Placed {
  readonly title: Phrase;
  /** The accessible name. Default: the title. */
  readonly label?: string;
  /** Its period in words. Default: that of the row, such as "since 1 May 2001"; empty without dates. */
  readonly when?: string;
  /** Paragraphs of its popup. Default: `when`, how sure the row is, and its note. */
  readonly details?: readonly Detail[];
  /** Default: the sources of the row. */
  readonly citations?: readonly Citation[];
  /** ISO codes of the countries that it concerns. Default: none. */
  readonly countries?: readonly string[];
}

/** An item as the scene holds it. */
export type BuiltItem<Draft extends ItemDraft = ItemDraft> = Draft &
  SceneItem & {
    readonly when: string;
    /** The first date of its period, to sort by. */
    readonly date?: string | undefined;
  };

type Replaced = 'words' | 'tagsOf' | 'build' | 'legend' | 'table' | 'layout' | 'kind';

/** What draws an overlay and tells of it, in the words of its author: what is left out has a default that suits points and lines with a period. */
export interface RendererDefinition<
  Name extends string,
  Row extends OverlayRow,
  Draft extends ItemDraft,
>
  extends
    Omit<OverlayRenderer<Name, Row, BuiltItem<Draft>>, Replaced>,
    Partial<
      Pick<
        OverlayRenderer<Name, Row, BuiltItem<Draft>>,
        Exclude<Replaced, 'words' | 'build' | 'kind'>
      >
    >,
    Partial<Omit<OverlayHistory<Name, Row>, 'name'>> {
  /** Begins the ids of its items: `base` gives `base:manas`. */
  readonly kind: string;
  /** What it is called, by language tag; readers of other languages get English. */
  readonly words: Readonly<Record<string, OverlayWords>> | ((messages: Messages) => OverlayWords);
  /** When a row holds: at other dates it is not shown. Default: its fields `from` and `to`. */
  period?(row: Row): Period;
  /** What the map shows of a row at the date of the scene; `undefined` for nothing. */
  item(row: Row, context: SceneContext): Draft | undefined;
  /** How its points, lines and names are painted, all alike or by item. */
  readonly styles?: PlaceStyles | ((item: BuiltItem<Draft>) => PlaceStyles);
}

/** An overlay type but for what reads it. */
export type DefinedRenderer<
  Name extends string,
  Row extends OverlayRow,
  Draft extends ItemDraft,
> = OverlayRenderer<Name, Row, BuiltItem<Draft>> & OverlayHistory<Name, Row>;

/**
 * Makes the part of an overlay type that is loaded where it is drawn, whatever reads its rows. Types of items follow from
 * what `item` returns.
 */
export function defineRenderer<
  const Name extends string,
  Row extends OverlayRow,
  Draft extends ItemDraft,
>(definition: RendererDefinition<Name, Row, Draft>): DefinedRenderer<Name, Row, Draft> {
  type Item = BuiltItem<Draft>;
  const { name, kind, words, styles = {}, item } = definition;
  const periodOf = (row: Row) => definition.period?.(row) ?? ownPeriod(row);
  const wordsOf = (messages: Messages): OverlayWords =>
    (typeof words === 'function' ? words(messages) : wordsIn(name, words, messages)) ?? {
      title: name,
    };
  const stylesOf = (one: Item) => (typeof styles === 'function' ? styles(one) : styles);
  const build = (row: Row, context: SceneContext): Item[] => {
    const draft = item(row, context);
    return draft ? [complete(draft, row, kind, periodOf(row), context)] : [];
  };
  const filledIn: DefinedRenderer<Name, Row, Draft> = {
    name,
    kind,
    crowd: 1000,
    ignoresBorders: !definition.layout,
    words: wordsOf,
    tagsOf: () => [],
    build: (rows, context) =>
      rows.filter((row) => holds(periodOf(row), context)).flatMap((row) => build(row, context)),
    datesOf(row) {
      const { from, to } = periodOf(row);
      return [from, to];
    },
    changes: (row, span, context) =>
      changesOf(periodOf(row), span, context, (asOf) => item(row, { ...context, asOf })?.title),
    legend(items, { messages }) {
      const [first] = items;
      if (!first) return [];
      return [
        {
          key: 'all',
          label: { text: wordsOf(messages).title },
          sample: sampleOf(kind, stylesOf(first)),
          targets: items.map(({ id }) => id),
        },
      ];
    },
    table: (items, context) => tableOf(items, context),
    layout: (items, context) => layoutPlaces(items, name, stylesOf, context),
  };
  return { ...filledIn, ...given(definition), words: wordsOf };
}

/** What a definition gives of an overlay type, what reads it included, without what is only for the definition, and without gaps. */
function given(definition: object): object {
  const only = new Set(['period', 'item', 'styles', 'words']);
  return Object.fromEntries(
    Object.entries(definition).filter(([key, value]) => value !== undefined && !only.has(key)),
  );
}

function complete<Draft extends ItemDraft>(
  draft: Draft,
  row: OverlayRow,
  kind: string,
  period: Period,
  context: SceneContext,
): BuiltItem<Draft> {
  const { from, to } = period;
  const isDated = from !== undefined || to !== undefined;
  const { when = isDated ? periodInWords(period, context) : '' } = draft;
  const item = {
    label: draft.title.text,
    get details(): Detail[] {
      const dated = { term: context.messages.terms.date, text: { text: when } };
      return [...(when === '' ? [] : [dated]), ...context.caveats(row)];
    },
    get citations() {
      return context.cite(row);
    },
    countries: [],
    date: from ?? to,
  };
  // Of many items readers open few: what a draft makes when it is asked for stays so.
  return Object.defineProperties(item, {
    ...Object.getOwnPropertyDescriptors(draft),
    ...Object.getOwnPropertyDescriptors({ when, id: `${kind}:${row.id}`, kind }),
  }) as unknown as BuiltItem<Draft>;
}

/** What each item is, the countries that it concerns, and when it holds. */
const tableOf = (
  items: readonly BuiltItem[],
  { messages: { terms, lists }, country }: SceneContext,
): Pick<TableSection, 'columns' | 'rows'> => ({
  columns: [terms.what, terms.country, terms.date],
  rows: items.map(({ id, title, countries, when, date, citations }) => ({
    item: id,
    cells: [title, { text: lists.plain(countries.map(country)) }, { text: when, sort: date }],
    citations,
  })),
});

/** A row begins and ends; its title is that of the day on which it holds. */
function changesOf(
  { from, to }: Period,
  span: TimeSpan,
  { messages }: SceneContext,
  titleOn: (asOf: string) => Phrase | undefined,
): Change[] {
  const changes: Change[] = [];
  const begun = beginsWithin(from, span) ? titleOn(span.day) : undefined;
  if (from !== undefined && begun) changes.push({ date: from, words: begun });
  const ended = beginsWithin(to, span) ? titleOn(span.before) : undefined;
  if (to !== undefined && ended)
    changes.push({ date: to, words: { ...ended, text: messages.timeline.ends(ended.text) } });
  return changes;
}
