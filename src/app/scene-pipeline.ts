import { isEqual } from '../core/data/is-equal.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { didYouMean } from '../core/data/suggest.js';
import { DEFAULT_WORLDVIEWS } from '../core/geometry/default-worldviews.js';
import { en } from '../core/messages/en.js';
import type { Messages } from '../core/messages/messages.js';
import type { Scene } from '../core/model/scene.js';
import { OVERLAY_NAMES } from '../core/overlays/index.js';
import { buildScene } from '../core/scene/build-scene.js';
import { findSelected, type Selected } from '../core/scene/find-selected.js';
import { resolveSettings, type PlainOptions } from '../core/scene/resolve-settings.js';
import atlas from './atlas.js';
import { ownData } from './code.js';
import { chooseSource, type Derived, type MapInput, type Source } from './map-input.js';
import type { ReadResult } from './read-own-data.js';
import type { Need, Resource } from './resource.js';
import {
  allWorldviews,
  catalogueFor,
  DATASETS,
  jsonErrors,
  ownWords,
  record,
} from './resources.js';

/** The data as read from nowhere: countries and borders alone. */
const EMPTY: MapData = {};

type HasFailed = (resource: Resource<unknown>) => boolean;

interface Built {
  readonly data: MapData;
  readonly messages: Messages;
  readonly asked: unknown;
  readonly scene: Scene;
}

/**
 * Makes scenes of inputs: reads the source, finds the words, looks up in the record and in the table of worldviews what
 * the data only names, and builds the scene. What is not there yet it names as a need; run again once that has come, it
 * goes on. What has not changed since the last run is not made again.
 */
export class ScenePipeline {
  #source: Source | undefined;
  #read: ReadResult | undefined;
  #download: { readonly resource: Resource<ReadResult>; readonly abort: () => void } | undefined;
  /** The last data that could be read. */
  #data: MapData | undefined;
  #extended: { readonly from: readonly unknown[]; readonly data: MapData } | undefined;
  #spoken: Messages = en;
  #worded: { readonly from: readonly unknown[]; readonly words: Words } | undefined;
  #built: Built | undefined;
  #selected: { readonly from: readonly unknown[]; readonly found: Selected } | undefined;

  /** See `Pipeline.run`. */
  run(input: MapInput, hasFailed: HasFailed, isLate: boolean): Derived {
    const needs = new Needs(hasFailed);
    const { messages, issues: wordIssues } = this.#findWords(input, needs);
    const read = this.#readSource(input, messages, needs, isLate);
    if (read !== 'waiting')
      this.#data = read.data ?? this.#data ?? (input.hasOwnPicture ? undefined : EMPTY);
    const isBuilding = this.#data && (read !== 'waiting' || isLate);
    const issues = isBuilding ? this.#build(input, messages, needs, isLate) : [];
    const { item, issue } = this.#select(input.selected);
    return {
      messages,
      data: this.#built?.data ?? this.#data,
      scene: this.#built?.scene,
      item,
      issues: [
        ...(read === 'waiting' ? [] : read.issues),
        ...wordIssues,
        ...issues,
        ...(issue ? [issue] : []),
      ],
      isBare: this.#data === EMPTY,
      needs: needs.all,
    };
  }

  /** Gives up a download, which is begun anew by the next run. */
  abort(): void {
    if (this.#download && !this.#read) this.#source = undefined;
    this.#download?.abort();
    this.#download = undefined;
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
      const messages = chunk.withStrings(this.#spoken, { strings, calendar }, issues);
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

  #readOwn(source: Exclude<Source, { kind: 'dataset' }>, needs: Needs): ReadResult | undefined {
    const chunk = needs.take(ownData, { path: source.kind });
    if (!chunk) return undefined;
    if (source.kind === 'data') return chunk.readData(source.value);
    if (source.kind === 'inline') {
      const read = chunk.readInline(source.value, jsonErrors.value?.explainJsonError);
      // What only broken text needs comes when there is some.
      return read.isBroken && !needs.take(jsonErrors, { path: 'script' }) && needs.isWaiting
        ? undefined
        : read;
    }
    if (!this.#download) {
      const request = new AbortController();
      const resource = chunk.createDownload(source.value, request.signal);
      this.#download = { resource, abort: () => request.abort() };
    }
    return needs.take(this.#download.resource, { path: 'src', message: '' });
  }

  /** Builds the scene, unless something that it needs is still on its way; returns what is wrong with the options. */
  #build(input: MapInput, messages: Messages, needs: Needs, isLate: boolean): readonly Issue[] {
    const worldviews = allWorldviews.value ?? DEFAULT_WORLDVIEWS;
    const resolve = (data: MapData) =>
      resolveSettings(data, input.options, atlas, input.today, worldviews);
    const own = this.#data!;
    let resolved = resolve(own);
    const data = this.#extend(own, resolved.unknown, needs);
    if (data !== own) resolved = resolve(data);
    if (!resolved.isWorldviewKnown) needs.take(allWorldviews, { path: 'worldviews' });
    const { settings, issues } = resolved;
    const asked = [input.options, input.today, worldviews];
    const last = this.#built;
    const isSame = last?.data === data && last.messages === messages && isEqual(asked, last.asked);
    if (!isSame && (!needs.isWaiting || isLate))
      this.#built = { data, messages, asked, scene: buildScene(data, settings, messages, atlas) };
    return issues;
  }

  /** What a page has selected of the scene. */
  #select(selected: unknown): Selected {
    const scene = this.#built?.scene;
    if (!scene) return {};
    const from = [scene, selected];
    if (!this.#selected?.from.every((value, i) => Object.is(value, from[i])))
      this.#selected = { from, found: findSelected(scene, selected) };
    return this.#selected.found;
  }

  /** Own data with the bodies and disputes of the record that it only names. */
  #extend(data: MapData, names: readonly string[], needs: Needs): MapData {
    if (this.#source?.kind === 'dataset' || names.length === 0) return data;
    const full = needs.take(record, { path: 'datasets' });
    const chunk = ownData.value;
    if (!full || !chunk) return data;
    const from = [data, names];
    if (this.#extended?.from[0] !== data || !isEqual(from[1], this.#extended.from[1]))
      this.#extended = { from, data: chunk.addFromRecord(data, names, full) };
    return this.#extended.data;
  }
}

interface Words {
  readonly messages: Messages;
  readonly issues: readonly Issue[];
}

/** What one run asks for, and whether anything of it is still on its way. */
class Needs {
  readonly all: Need[] = [];
  readonly #hasFailed: HasFailed;
  isWaiting = false;

  constructor(hasFailed: HasFailed) {
    this.#hasFailed = hasFailed;
  }

  /** What a resource holds; until it is there, it is a need. */
  take<T>(resource: Resource<T>, need: Omit<Need, 'resource'>): T | undefined {
    if (resource.value !== undefined) return resource.value;
    this.all.push({ message: 'could not be loaded', ...need, resource });
    if (!need.isOptional && !this.#hasFailed(resource)) this.isWaiting = true;
    return undefined;
  }
}

/** All of a built-in data set where something is asked of it that its first part does not hold, else that part. */
function readDataset(
  name: string,
  { options, needsFullDataset }: MapInput,
  { lang }: Messages,
  needs: Needs,
  isLate: boolean,
): ReadResult | undefined {
  // A name such as "constructor" must not reach what every object inherits.
  const dataset = Object.hasOwn(DATASETS, name) ? DATASETS[name] : undefined;
  if (!dataset) return unknownDataset(name);
  const first = needs.take(dataset.first, { path: 'dataset' });
  const isAsked = lang !== 'en' || (first !== undefined && isBeyond(first, options));
  const full =
    dataset.full.value ??
    (isAsked || needsFullDataset
      ? needs.take(dataset.full, { path: 'datasets', isOptional: !isAsked })
      : undefined);
  const data = full ?? (isAsked && needs.isWaiting && !isLate ? undefined : first);
  return data && { data, issues: [] };
}

function unknownDataset(name: string): ReadResult {
  const known = Object.keys(DATASETS);
  const hint = didYouMean(name, known) || `; known: ${known.join(', ')}`;
  const message = `"${name}" is no built-in data set${hint}`;
  return { data: undefined, issues: [{ path: 'attribute dataset', message, severity: 'error' }] };
}

/** Whether tokens ask for more than the items which a data set shows first: other ids, groups, everything. */
const isBeyond = (data: MapData, options: PlainOptions): boolean =>
  OVERLAY_NAMES.some((name) => {
    const ids = new Set((data[name] ?? []).map(({ id }) => id));
    return (options[name] ?? []).some((token) => token && token !== 'none' && !ids.has(token));
  });
