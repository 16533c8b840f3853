import { operatorsAt } from '../data/operators-at.js';
import type { Site, SiteKind, SiteStatus } from '../data/site.js';
import { stateAt } from '../data/state-at.js';
import type { Messages } from '../messages/messages.js';
import { SITE_WORDS, type SiteWords } from '../messages/site-words.js';
import type { Detail } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { defineRenderer } from './custom/define-renderer.js';
import { sampleOf } from './custom/layout-places.js';
import { wordsIn } from './custom/words-in.js';
import { RADIUS, SHAPES, STYLES } from './marks/site-styles.js';
import {
  changesOf,
  datesOf,
  figureDetails,
  otherStates,
  sourcesOf,
  stateInWords,
  statusSince,
} from './words/state-words.js';

const KINDS = Object.keys(SHAPES) as SiteKind[];
const STATUSES = Object.keys(STYLES) as SiteStatus[];

const wordsOf = (messages: Messages): SiteWords => wordsIn('sites', SITE_WORDS, messages)!;

/** Places of security and transport in the state in which they are at the date, such as bases, ports and crossings. */
export const sites = defineRenderer({
  name: 'sites',
  kind: 'site',
  words: wordsOf,
  tagsOf: ({ kind, countries, operators = [] }: Site) => [kind, ...countries, ...operators],
  item(site: Site, context) {
    const { asOf, messages, text, cite } = context;
    const state = stateAt(site.history, asOf);
    if (!state) return undefined;
    const words = wordsOf(messages);
    const title = text(site.name);
    const operators = operatorsAt(site, asOf);
    const [kind, status] = [words.kinds[site.kind], words.statuses[state.status]];
    const since = statusSince(site.history, asOf)!;
    return {
      title,
      label: messages.disputeLabel({ name: title.text, kind, status }),
      point: [site.lon, site.lat] as const,
      countries: [...new Set([...site.countries, ...operators.filter(isCountry)])],
      siteKind: site.kind,
      status: state.status,
      operators: operators.map((id) => nameOf(id, context)),
      when: messages.since(context.date(since)),
      date: since,
      get details() {
        return detailsOf(site, words, context);
      },
      get citations() {
        return cite(sourcesOf([site], site.history, site.figures));
      },
    };
  },
  styles: ({ siteKind, status }) => ({
    shape: SHAPES[siteKind],
    point: STYLES[status],
    radius: RADIUS,
  }),
  line: ({ title, status }, { messages }) => ({
    ...title,
    text: messages.timeline.about(title.text, [wordsOf(messages).statuses[status]]),
  }),
  legend(items, { messages }) {
    const { lists } = messages;
    const words = wordsOf(messages);
    const idsOf = (some: typeof items) => some.map(({ id }) => id);
    const [shape, ...others] = new Set(items.map(({ siteKind }) => SHAPES[siteKind]));
    const alike = others.length === 0 && shape ? { shape } : {};
    const shown = STATUSES.filter((status) => items.some((item) => item.status === status));
    return [
      ...KINDS.map((kind) => ({
        key: kind,
        label: { text: words.kinds[kind] },
        sample: sampleOf('site', { shape: SHAPES[kind], point: STYLES.active, radius: RADIUS }),
        targets: idsOf(items.filter(({ siteKind }) => siteKind === kind)),
      })),
      // What the fills mean is worth saying where there is more than one, or one that is not the common.
      ...(shown.join() === 'active' ? [] : shown).map((status) => ({
        key: status,
        label: { text: lists.comma([words.one, words.statuses[status]]) },
        // In the shape of the map's where that is one.
        sample: sampleOf('site', { ...alike, point: STYLES[status], radius: RADIUS }),
        targets: idsOf(items.filter((item) => item.status === status)),
      })),
    ];
  },
  legendKeys: () => [...KINDS, ...STATUSES],
  table(items, { messages, country }) {
    const { terms, lists } = messages;
    const words = wordsOf(messages);
    return {
      columns: [terms.what, terms.kind, terms.country, words.runBy, terms.status, terms.date],
      rows: items.map((item) => ({
        item: item.id,
        cells: [
          item.title,
          { text: words.kinds[item.siteKind] },
          { text: lists.plain(item.countries.map(country)) },
          { text: lists.plain(item.operators) },
          { text: words.statuses[item.status] },
          { text: item.when, sort: item.date },
        ],
        citations: item.citations,
      })),
    };
  },
  datesOf: ({ history }: Site) => datesOf(history),
  changes: ({ name, history }: Site, span, context) =>
    changesOf(context.text(name), history, span, wordsOf(context.messages).statuses, context),
});

const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

function nameOf(id: string, context: SceneContext): string {
  const actor = context.actor(id);
  return actor ? context.text(actor.name).text : context.country(id);
}

function detailsOf(site: Site, words: SiteWords, context: SceneContext): Detail[] {
  const { messages, asOf, text } = context;
  const { terms, lists } = messages;
  const { history, summary, reported = [], precision = 'facility' } = site;
  const names = (ids: readonly string[]) => ({
    text: lists.plain(ids.map((id) => nameOf(id, context))),
  });
  return [
    { term: terms.status, text: stateInWords(history, words.statuses, context) },
    { term: terms.kind, text: { text: words.kinds[site.kind] } },
    { term: words.runBy, text: names(operatorsAt(site, asOf)) },
    ...(reported.length > 0 ? [{ term: words.reported, text: names(reported) }] : []),
    ...(summary === undefined ? [] : [{ term: terms.fact, text: text(summary) }]),
    ...figureDetails(site.figures, words, context),
    ...otherStates(history, words.statuses, context),
    ...(precision === 'facility' ? [] : [{ text: { text: words.marks[precision] } }]),
    ...context.caveats(site),
  ];
}
