import { gapAfter } from '../messages/join-sentences.js';
import { titleTable } from './title-table.js';
import type { Frame } from '../model/frame.js';
import type { Citation, LegendEntry, Phrase, Sample, Scene, TableSection } from '../model/scene.js';
import type { Messages } from '../messages/messages.js';
import { COUNTRIES } from '../scene/build-table.js';
import { sayCorrection } from '../scene/say-correction.js';
import { isOfPicture } from '../scene/claim-entries.js';
import { firstEntries } from '../scene/first-entries.js';
import { seenItems } from '../scene/seen-items.js';
import { sizedEntries } from '../scene/sized-entries.js';
import { unnumberedEntries } from '../scene/unnumbered-entries.js';
import { DISC_RADIUS, drawDisc } from './draw-disc.js';
import { drawSwatch, swatchSize } from './draw-swatch.js';
import { idPrefixOf } from './id-prefix.js';
import { renderInsetBelow } from './render-inset-below.js';
import type { NamedOptions } from './render-picture.js';
import { renderSvg } from './render-svg.js';
import { svgPaint } from './svg-paint.js';
import type { SvgOptions } from './svg-options.js';
import { escapeMarkup, svgNode, toMarkup, type SvgNode } from './svg-node.js';

/** What stands around the picture of a figure. */
export interface FigureOptions extends SvgOptions {
  /** `none`: without topic, headline and deck, for a page that has its own. */
  readonly header?: 'none' | undefined;
  /** The picture again, laid out for a narrow column. */
  readonly narrow?: Frame | undefined;
  /** Whether it shows the built-in article's map, so that an element around it without data may take its place. */
  readonly isArticle?: boolean;
  /** Without what its links open: the rest of the legend, corrections, and everything as tables. */
  readonly isBrief?: boolean;
  /** Small maps in place of the picture, as markup, see render-multiples.ts. */
  readonly multiples?: string | undefined;
}

/**
 * The scene as an HTML figure that needs no script: topic, headline and deck, the picture, legend, note and sources, and
 * everything it says as tables behind a disclosure. It carries class names (`cam-…`) but no styles of its own. `narrow` is
 * the picture again, laid out for a narrow column; a style sheet shows one of the two, and without one it is hidden. Readers'
 * views and feeds take away what is hidden from screen readers, and paragraphs whose class names they take for an author's:
 * so nothing here is either.
 */
export function renderFigure(
  frame: Frame,
  scene: Scene,
  messages: Messages,
  { header, narrow, isArticle = false, isBrief = false, multiples, ...given }: FigureOptions = {},
): string {
  const options = { ...given, idPrefix: idPrefixOf(frame, scene, given, 'figure') };
  const fluid = { ...options, fluid: true };
  const svg = multiples ?? renderSvg(frame, scene, fluid);
  const second =
    narrow && multiples === undefined
      ? `<div class="cam-narrow" hidden="hidden">${renderSvg(narrow, scene, { ...fluid, idPrefix: `${options.idPrefix}narrow-` })}</div>`
      : '';
  // All in the order in which it is seen, so that nothing moves while a long page arrives.
  const caption = header === 'none' ? '' : toMarkup(renderHead(scene));
  const seen = [frame, narrow ?? frame].flatMap(seenItems);
  const first = firstEntries(scene.legend, seen);
  const notes = svgNode('div', { class: 'cam-notes' }, [
    ...(multiples === undefined ? renderBelow(frame, narrow, options) : []),
    svgNode('div', { class: 'cam-key' }, [
      ...(multiples === undefined ? [renderLegend(first, options, frame, narrow)] : []),
      ...(isBrief ? [] : [renderLinks(first, scene, messages, options)]),
    ]),
    renderNote(scene),
    phrase('p', withAttribution(scene.credit, [frame, narrow]), { class: 'cam-credit' }),
  ]);
  const { lang, dir } = scene;
  return `<figure class="cam-figure${isArticle ? ' cam-article' : ''}" lang="${escapeMarkup(lang)}" dir="${dir}">${caption}${second}${svg}${toMarkup(notes)}</figure>`;
}

/** What opens below the legend. */
const renderLinks = (
  first: readonly LegendEntry[],
  scene: Scene,
  messages: Messages,
  options: NamedOptions,
): SvgNode =>
  svgNode('div', { class: 'cam-links' }, [
    renderAbout(first, scene, messages, options),
    svgNode('details', { class: 'cam-table' }, [
      svgNode('summary', {}, messages.ui.table),
      ...tablesOf(scene).map((section) => renderTable(section, scene, messages)),
    ]),
  ]);

/** What stands below the pictures and belongs to them: the words of their numbers, and close-ups. */
const renderBelow = (frame: Frame, narrow: Frame | undefined, options: NamedOptions): SvgNode[] => [
  ...(narrow ? renderNumbered(narrow, options, NARROW_ONLY) : []),
  ...renderNumbered(frame, options, narrow ? { class: 'cam-wide' } : {}),
  ...renderInsets(frame, narrow, options),
];

/** The close-ups of the two pictures that have no room for them. */
const renderInsets = (frame: Frame, narrow: Frame | undefined, options: NamedOptions): SvgNode[] =>
  [
    { of: narrow, part: 'narrow', attributes: { class: 'cam-narrow', hidden: 'hidden' } },
    { of: frame, part: 'wide', attributes: narrow ? { class: 'cam-wide' } : {} },
  ].flatMap(({ of, part, attributes }) =>
    of?.inset?.panel === 'below'
      ? [
          svgNode('div', attributes, [
            renderInsetBelow(of.inset, { ...options, idPrefix: `${options.idPrefix}${part}-` }),
          ]),
        ]
      : [],
  );

/** The credit with whom the geometry of close-ups is owed to. */
function withAttribution(credit: Phrase, frames: readonly (Frame | undefined)[]): Phrase {
  const owed = new Set(frames.flatMap((frame) => frame?.inset?.attribution ?? []));
  return { ...credit, text: [credit.text, ...owed].join(' ') };
}

const NARROW_ONLY = { class: 'cam-narrow', hidden: 'hidden' } as const;

function renderHead({ kicker, title, deck, deckNarrow }: Scene): SvgNode {
  return svgNode('figcaption', {}, [
    ...(kicker ? [phrase('p', kicker, { class: 'cam-kicker' })] : []),
    phrase('p', title, { class: 'cam-title' }),
    ...(deck ? [phrase('p', deck, { class: deckNarrow ? 'cam-deck cam-wide' : 'cam-deck' })] : []),
    ...(deckNarrow
      ? [phrase('p', deckNarrow, { class: `cam-deck ${NARROW_ONLY.class}`, hidden: 'hidden' })]
      : []),
  ]);
}

/** What numbers on the picture stand for. */
function renderNumbered(
  { numbered }: Frame,
  options: NamedOptions,
  { class: name, ...attributes }: SvgNode['attributes'],
): SvgNode[] {
  if (numbered.length === 0) return [];
  const size = 2 * DISC_RADIUS;
  const lines = numbered.map((line) =>
    svgNode('li', {}, [
      svgNode(
        'svg',
        { width: size, height: size, role: 'presentation' },
        drawDisc(line, drawingOf(options, '')),
      ),
      svgNode('span', {}, [
        ...(line.first ? [phrase('b', line.first)] : []),
        ...(line.rest ? [phrase('span', { ...line.rest, text: ` ${line.rest.text}` })] : []),
      ]),
    ]),
  );
  const classes = ['cam-numbered', name].filter(Boolean).join(' ');
  return [svgNode('ol', { ...attributes, class: classes }, lines)];
}

const drawingOf = (options: NamedOptions, name: string) => ({
  idPrefix: `${options.idPrefix}${name}`,
  interactive: false as const,
  paint: svgPaint(options),
  themable: options.themable,
});

/** Below a picture for narrow columns without what its numbers say. */
function renderLegend(
  entries: readonly LegendEntry[],
  options: NamedOptions,
  frame: Frame,
  narrow: Frame | undefined,
): SvgNode {
  return renderEntries(
    sizedEntries(entries, frame),
    options,
    narrow && {
      bare: unnumberedEntries(entries, narrow.numbered).map(({ id }) => id),
      samples: narrow.samples,
    },
  );
}

/** Of a picture for narrow columns, which entries no number on it says, and samples in its sizes. */
interface NarrowLegend extends Pick<Frame, 'samples'> {
  readonly bare: readonly string[];
}

const renderEntries = (
  entries: readonly LegendEntry[],
  options: NamedOptions,
  narrow?: NarrowLegend,
): SvgNode =>
  svgNode(
    'ul',
    { class: 'cam-legend' },
    entries.map(({ id, label, sample }) => {
      const prefix = `${id.replaceAll(':', '-')}-`;
      const small = narrow?.samples?.[id];
      const names = [
        ...(narrow && !narrow.bare.includes(id) ? ['cam-wide'] : []),
        ...(sample.size ? ['cam-scale'] : []),
      ];
      return svgNode('li', names.length > 0 ? { class: names.join(' ') } : {}, [
        renderSample(sample, options, prefix, small ? { class: 'cam-wide' } : {}),
        ...(small ? [renderSample(small, options, `narrow-${prefix}`, NARROW_ONLY)] : []),
        phrase('span', { ...label, text: ` ${label.text}` }),
      ]);
    }),
  );

const renderSample = (
  sample: Sample,
  options: NamedOptions,
  prefix: string,
  attributes: SvgNode['attributes'],
): SvgNode =>
  svgNode(
    'svg',
    {
      ...swatchSize(sample),
      ...(sample.words === undefined
        ? { role: 'presentation' }
        : { role: 'img', 'aria-label': sample.words }),
      ...attributes,
    },
    drawSwatch(sample, drawingOf(options, prefix)),
  );

/** The rest of the legend, what dots and dashes mean, and where the text that the map goes with differs from the record. */
function renderAbout(
  first: readonly LegendEntry[],
  { legend, corrections }: Scene,
  messages: Messages,
  options: NamedOptions,
): SvgNode {
  const { ui, conventions, corrections: words } = messages;
  const others = legend.filter((entry) => !first.includes(entry) && !isOfPicture(entry));
  return svgNode('details', { class: 'cam-about' }, [
    svgNode('summary', {}, ui.about),
    ...(others.length > 0 ? [renderEntries(others, options)] : []),
    svgNode('p', {}, conventions.lines),
    ...(corrections.length > 0 ? [svgNode('p', { class: 'cam-term' }, words.title)] : []),
    ...corrections.flatMap((correction) => [
      svgNode(
        'p',
        {},
        sayCorrection(correction, messages).map((said) => phrase('span', said)),
      ),
      svgNode('ul', {}, correction.citations.map(renderCitation)),
    ]),
  ]);
}

const renderNote = ({ situation, isBeyondRecord, convention, remarks }: Scene): SvgNode =>
  svgNode('p', { class: 'cam-note' }, [
    svgNode('span', { class: isBeyondRecord ? 'cam-date cam-beyond' : 'cam-date' }, situation),
    svgNode('span', { class: 'cam-convention' }, gapAfter(situation) + convention),
    ...remarks.map((remark) =>
      phrase('span', { ...remark, text: gapAfter(convention) + remark.text }),
    ),
  ]);

/** A figure stays small: countries are on its picture, and their roles are rows of the bodies. */
const tablesOf = ({ table }: Scene) => table.filter(({ id }) => id !== COUNTRIES);

function renderTable(
  { caption, columns, rows }: TableSection,
  scene: Scene,
  messages: Messages,
): SvgNode {
  const heads = [...columns, messages.terms.sources].map((column) =>
    svgNode('th', { scope: 'col' }, column),
  );
  return svgNode('table', {}, [
    svgNode('caption', {}, titleTable(caption, scene.dateline, messages)),
    svgNode('thead', {}, [svgNode('tr', {}, heads)]),
    svgNode(
      'tbody',
      {},
      rows.map((row) =>
        svgNode('tr', {}, [
          ...row.cells.map((cell) => phrase('td', cell)),
          svgNode('td', {}, [svgNode('ul', {}, row.citations.map(renderCitation))]),
        ]),
      ),
    ),
  ]);
}

const renderCitation = ({ text, url }: Citation): SvgNode =>
  svgNode('li', {}, [url ? svgNode('a', { href: url }, text) : svgNode('span', {}, text)]);

const phrase = (
  tag: string,
  { text, lang }: Phrase,
  attributes: SvgNode['attributes'] = {},
): SvgNode => svgNode(tag, { ...attributes, lang }, text);
