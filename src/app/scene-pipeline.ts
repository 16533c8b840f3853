import { isEqual } from '../core/data/is-equal.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { DEFAULT_WORLDVIEWS } from '../core/geometry/default-worldviews.js';
import { en } from '../core/messages/en.js';
import type { Messages } from '../core/messages/messages.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import type { NamesByOverlay } from '../core/scene/add-from-record.js';
import type { TimelineSource } from '../core/scene/build-timeline.js';
import { buildScene } from '../core/scene/build-scene.js';
import type { Difference } from '../core/scene/find-difference.js';
import { findSelected, type Selected } from '../core/scene/find-selected.js';
import { resolveSettings } from '../core/scene/resolve-settings.js';
import { withoutStory, withoutStoryFocus } from '../core/scene/without-story.js';
import { certainIssues } from './certain-issues.js';
import { AdmittedOverlays } from './admitted-overlays.js';
import atlas from './atlas.js';
import type { BegunFetch } from './begin-fetch.js';
import { BuiltScenes } from './built-scenes.js';
import { ownData } from './code.js';
import {
  chooseSource,
  type Adapt,
  type BuiltIn,
  type Derived,
  type MapInput,
  type Source,
  type Prepared,
} from './map-input.js';
import type { ReadResult } from './read-own-data.js';
import { Needs, type HasFailed } from './needs.js';
import { OptionalItems } from './optional-items.js';
import { OPTIONAL, type OptionalType } from './optional-overlays.js';
import { readDataset } from './read-dataset.js';
import type { Resource } from './resource.js';
import type { Brought, Words } from './pipeline-parts.js';
import {
  allWorldviews,
  catalogueFor,
  jsonErrors,
  ownWords,
  record,
  timelines,
  wording,
} from './resources.js';

/** The data as read from nowhere: countries and borders alone. */
const EMPTY: MapData = {};

/** Names of overlays that a map need not have. */
const OPTIONAL_NAMES = OPTIONAL.map(({ name }) => name);

/**
 * Makes scenes of inputs: reads the source, finds the words, looks up in the record and in the table of worldviews what
 * the data only names, and builds the scene. What is not there yet it names as a need; run again once that has come, it
 * goes on. What has not changed since the last run is not made again.
 */
export class ScenePipeline {
  #begun: BegunFetch | undefined;
  #isRunning = false;
  readonly #admitted: AdmittedOverlays;
  #brought: Brought = { types: [], overlays: DRAWN_OVERLAYS };
  #timelines: { readonly for: Brought; readonly source: TimelineSource } | undefined;
  #source: Source | undefined;
  #read: ReadResult | undefined;
  #download: { readonly resource: Resource<ReadResult>; readonly abort: () => void } | undefined;
  /** The last data that could be read. */
  #data: MapData | undefined;
  #extended: { readonly from: readonly unknown[]; readonly data: MapData } | undefined;
  /** Data without the words that go with what it shows first. */
  #plain: { readonly from: MapData; readonly data: MapData } | undefined;
  #spoken: Messages = en;
  #worded: { readonly from: readonly unknown[]; readonly words: Words } | undefined;
  readonly #optional = new OptionalItems();
  readonly #built = new BuiltScenes();
  #selected: { readonly from: readonly unknown[]; readonly found: Selected } | undefined;

  /** `changed`: something is wrong between two runs, as when an own overlay throws. `begun`: what is asked for already. */
  constructor(changed: () => void, begun?: BegunFetch) {
    this.#admitted = new AdmittedOverlays(() => this.#isRunning || changed());
    this.#begun = begun;
  }

  /** See `Pipeline.run`. */
  run(input: MapInput, hasFailed: HasFailed, isLate: boolean): Derived {
    this.#isRunning = true;
    try {
      return this.#run(input, new Needs(hasFailed), isLate);
    } finally {
      this.#isRunning = false;
    }
  }

  #run(input: MapInput, needs: Needs, isLate: boolean): Derived {
    const { messages, issues: wordIssues } = this.#findWords(input, needs);
    // They read the data, too.
    if (this.#admitted.take(input.overlayTypes, needs)) this.#source = undefined;
    const read = this.#readSource(input, messages, needs, isLate);
    if (read !== 'waiting')
      this.#data = read.data ?? this.#data ?? (input.hasOwnPicture ? undefined : EMPTY);
    const isBuilding = this.#data && (read !== 'waiting' || isLate);
    const issues = isBuilding ? this.#build(input, messages, needs, isLate) : [];
    const { item, issue } = this.#select(input.selected);
    return {
      messages,
      data: this.#built.shown?.data ?? this.#data,
      scene: this.#built.shown?.scene,
      overlays: this.#built.shown?.overlays ?? [],
      item,
      issues: [
        ...(read === 'waiting' ? [] : read.issues),
        ...wordIssues,
        ...this.#admitted.issues,
        ...issues,
        ...(issue ? [issue] : []),
      ],
      isBare: this.#data === EMPTY,
      needs: needs.all,
    };
  }

  /** Builds ahead what a run with this `adapt` will be asked for. */
  prepare(input: MapInput, adapt: Adapt, hasFailed: HasFailed): Prepared | undefined {
    if (!this.#data) return undefined;
    const needs = new Needs(hasFailed);
    const { messages } = this.#findWords(input, needs);
    const made = this.#built.ahead(() => this.#build({ ...input, adapt }, messages, needs, false));
    return { made: needs.isWaiting ? undefined : made, needs: needs.all };
  }

  /** Gives up a download, which is begun anew by the next run. */
  abort(): void {
    if (this.#download && !this.#read) this.#source = undefined;
    this.#download?.abort();
    this.#download = undefined;
    this.#optional.abort();
    this.#takeBegun();
  }

  /** What has been asked for at an address ahead of this code, once; anything else that has been is given up. */
  #takeBegun(url?: string): BegunFetch | undefined {
    const begun = this.#begun;
    this.#begun = undefined;
    if (begun?.url === url) return begun;
    begun?.request.abort();
    return undefined;
  }

  /** The words of the page's language with its own among them; those of before until they are there. */
  #findWords({ lang, strings, calendar }: MapInput, needs: Needs): Words {
    const catalogue = catalogueFor(lang);
    this.#spoken = catalogue ? (needs.take(catalogue, { path: 'lang' }) ?? this.#spoken) : en;
    const isOwn = strings !== undefined || calendar === 'persian';
    const chunk = isOwn ? needs.take(ownWords, { path: 'strings' }) : undefined;
    if (!chunk) return { messages: this.#spoken, issues: [] };
    const from = [this.#spoken, strings, calendar];
    if (!this.#worded || !isEqual(from, this.#worded.from)) {
      const issues: Issue[] = [];
      const messages = chunk.withStrings(
        this.#spoken,
        { strings, calendar },
        OPTIONAL_NAMES,
        issues,
      );
      this.#worded = { from, words: { messages, issues } };
    }
    return this.#worded.words;
  }

  #readSource(
    input: MapInput,
    messages: Messages,
    needs: Needs,
    isLate: boolean,
  ): ReadResult | 'waiting' {
    const source = chooseSource(input);
    if (!isEqual(source, this.#source)) {
      this.#download?.abort();
      this.#download = this.#read = undefined;
      this.#source = source;
    }
    const result =
      source.kind === 'dataset'
        ? readDataset(source.value, input, messages, needs, isLate)
        : (this.#read ??= this.#readOwn(source, needs));
    return result ?? (needs.isWaiting ? 'waiting' : { data: undefined, issues: [] });
  }

  #readOwn(source: Exclude<Source, BuiltIn>, needs: Needs): ReadResult | undefined {
    const chunk = needs.take(ownData, { path: source.kind === 'misplaced' ? 'data' : source.kind });
    if (!chunk) return undefined;
    const own = this.#admitted.types;
    if (source.kind === 'misplaced')
      return { data: undefined, issues: [chunk.tellMisplaced(source.value)] };
    if (source.kind === 'data') return chunk.readData(source.value, own);
    if (source.kind === 'inline') {
      const read = chunk.readInline(source.value, own, jsonErrors.value?.explainJsonError);
      // What only broken text needs comes when there is some.
      return read.isBroken && !needs.take(jsonErrors, { path: 'script' }) && needs.isWaiting
        ? undefined
        : read;
    }
    if (!this.#download) {
      const request = new AbortController();
      const { value } = source;
      const resource = chunk.createDownload(value, own, request.signal, this.#takeBegun(value));
      this.#download = { resource, abort: () => request.abort() };
    }
    return needs.take(this.#download.resource, { path: 'src', message: '' });
  }

  /** Builds the scene, unless something that it needs is still on its way; returns what is wrong with the options. */
  #build(input: MapInput, messages: Messages, needs: Needs, isLate: boolean): readonly Issue[] {
    const worldviews = allWorldviews.value ?? DEFAULT_WORLDVIEWS;
    const asked = [this.#data!, input.options] as const;
    const [told, options] = input.adapt?.(...asked) ?? asked;
    const used = this.#optional.find(told, options, needs);
    const own = this.#optional.complete(told, used, this.#read?.url, needs);
    const brought = this.#bring([...used.map(({ type }) => type), ...this.#admitted.types]);
    const { overlays } = brought;
    const context = { atlas, overlays, unused: OPTIONAL_NAMES, today: input.today, worldviews };
    const resolve = (data: MapData) => resolveSettings(data, options, context);
    let resolved = resolve(own);
    const named = this.#extend(own, resolved.unknown, needs);
    const extended = this.#optional.extend(named, used, resolved.unknown, needs);
    if (extended !== own) resolved = resolve(extended);
    const data = this.#tellFor(extended, resolved.difference, input);
    if (!resolved.isWorldviewKnown) needs.take(allWorldviews, { path: 'worldviews' });
    const { difference } = resolved;
    const settings =
      data === extended
        ? resolved.settings
        : withoutStoryFocus(resolved.settings, options, difference);
    const dates = input.needsTimeline ? this.#findTimelines(brought, needs) : undefined;
    const isWorded = messages.wording ?? data.labels ?? data.legend;
    const words = isWorded && needs.take(wording, { path: 'labels' });
    const settled = [options, input.today, worldviews, overlays, dates, words];
    if (!this.#built.recall(data, messages, settled) && (!needs.isWaiting || isLate)) {
      const scene = buildScene(data, settings, { messages, atlas, overlays, timelines: dates });
      const worded = words?.withWording(scene, messages, { data, atlas, overlays });
      this.#built.shown = { data, messages, settled, overlays, scene, issues: [], ...worded };
    }
    return [
      ...this.#optional.issues,
      ...certainIssues(resolved, needs),
      ...(this.#built.shown?.issues ?? []),
    ];
  }

  /** Overlays besides those that every map has; the same object as long as they are the same. */
  #bring(types: readonly OptionalType[]): Brought {
    const last = this.#brought.types;
    if (types.length !== last.length || types.some((type, i) => type !== last[i]))
      this.#brought = { types, overlays: [...DRAWN_OVERLAYS, ...types] };
    return this.#brought;
  }

  #findTimelines(brought: Brought, needs: Needs): TimelineSource | undefined {
    const chunk = needs.take(timelines, { path: 'timeline' });
    if (chunk && this.#timelines?.for !== brought)
      this.#timelines = { for: brought, source: chunk.createTimelines(brought.types) };
    return chunk && this.#timelines?.source;
  }

  /** What a page has selected of the scene. */
  #select(selected: unknown): Selected {
    const scene = this.#built.shown?.scene;
    if (!scene) return {};
    const from = [scene, selected];
    if (!this.#selected?.from.every((value, i) => Object.is(value, from[i])))
      this.#selected = { from, found: findSelected(scene, selected) };
    return this.#selected.found;
  }

  /**
   * The article's words stand with its own map alone. Where a reader goes through time, they stay: the page tells of a story
   * over time, and what stands above the picture must not come and go.
   */
  #tellFor(data: MapData, difference: Difference, { adapt, needsTimeline }: MapInput): MapData {
    const isItsOwn = !difference || adapt || (difference === 'date' && needsTimeline);
    if (this.#source?.kind !== 'dataset' || isItsOwn) return data;
    if (this.#plain?.from !== data) this.#plain = { from: data, data: withoutStory(data) };
    return this.#plain.data;
  }

  /** Own data with the bodies and disputes of the record that it only names. */
  #extend(data: MapData, names: NamesByOverlay, needs: Needs): MapData {
    const isNaming = DRAWN_OVERLAYS.some(({ name }) => names[name]);
    if (this.#source?.kind === 'dataset' || !isNaming) return data;
    const full = needs.take(record, { path: 'datasets' });
    const chunk = ownData.value;
    if (!full || !chunk) return data;
    const from = [data, names];
    if (this.#extended?.from[0] !== data || !isEqual(from[1], this.#extended.from[1]))
      this.#extended = { from, data: chunk.addRecorded(data, names, full) };
    return this.#extended.data;
  }
}
