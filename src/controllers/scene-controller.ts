import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import type { Messages } from '../core/messages/messages.js';
import type { OwnWords } from '../core/messages/with-strings.js';
import type { Scene } from '../core/model/scene.js';
import { buildScene } from '../core/scene/build-scene.js';
import { resolveSettings, tokensFor, type GivenOptions } from '../core/scene/resolve-settings.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import { rowsOf } from '../core/data/rows-of.js';
import { breath } from '../dom/in-slices.js';
import atlas from './atlas.js';
import { EMPTY, findDataset, loadRecord } from './datasets.js';
import { LanguageController } from './language-controller.js';
import type { Source } from './read-result.js';
import { readSource } from './read-source.js';
import { couldNotLoad, RecordLookUp, type Extend } from './record-look-up.js';
import { Retry } from './retry.js';
import { knownWorldviews, loadWorldviews } from './worldviews.js';

/** What the controller reads from its element. */
export interface SceneHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | undefined;
  datasetName: string | undefined;
  readonly strings: OwnWords['strings'];
  readonly calendar: OwnWords['calendar'];
  /** Whether another element, such as a map, gives the scene; nothing is read then. */
  readonly isFed: boolean;
  /** Whether the element tells more than the first picture does, such as sources. */
  readonly needsWords: boolean;
  /** Whether readers see something already, so that work may be done a slice at a time. */
  readonly hasStandIn?: boolean;
  /** Whether the page itself gives a picture, which is better than a map without its data. */
  readonly hasPicture?: boolean;
  options(): GivenOptions;
  issuesChanged(): void;
}

/**
 * Keeps an element's scene true to its data and attributes: reads the source when it changes, builds the scene anew when
 * data or options change, and holds on to the last good data when a source fails.
 */
export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  #source: Source | undefined;
  #reading: AbortController | undefined;
  #data: MapData | undefined;
  #readIssues: readonly Issue[] = [];
  readonly #retry = new Retry(() => this.#source && void this.#read(this.#source));
  readonly #record = new RecordLookUp(
    () => this.#buildAnew(),
    () => this.#host.isConnected,
  );
  #worldviews: 'at hand' | 'loading' | 'asked' = 'at hand';
  #builtFrom: { data: MapData; messages: Messages; key: string } | undefined;
  #observer: MutationObserver | undefined;
  readonly #language: LanguageController;
  /** What words of a page's own need; few pages have any. */
  #withStrings: WithStrings | 'loading' | undefined;
  #worded:
    | (OwnWords & {
        readonly of: Messages;
        readonly messages: Messages;
        readonly issues: readonly Issue[];
      })
    | undefined;
  #languageIssues: readonly Issue[] = [];
  #worldviewIssues: readonly Issue[] = [];

  scene: Scene | undefined;
  issues: readonly Issue[] = [];
  constructor(host: SceneHost) {
    this.#host = host;
    this.#language = new LanguageController(host, {
      changed: () => this.#languageChanged([]),
      failed: (error) => this.#languageChanged([couldNotLoad('lang', error)]),
    });
    host.addController(this);
  }

  /** The words in the language of the element, or the page's own; English until those have been loaded. */
  get messages(): Messages {
    const { strings, calendar } = this.#host;
    const { messages } = this.#language;
    const withStrings = this.#withStrings;
    if (typeof withStrings !== 'function') return messages;
    const last = this.#worded;
    if (last?.of !== messages || last.strings !== strings || last.calendar !== calendar) {
      const issues: Issue[] = [];
      const worded = withStrings(messages, { strings, calendar }, issues);
      this.#worded = { of: messages, strings, calendar, messages: worded, issues };
    }
    return this.#worded!.messages;
  }

  /** Loads what words of a page's own need; without it the library's stay. */
  async #loadOwnWords(): Promise<void> {
    this.#withStrings = 'loading';
    try {
      this.#withStrings = (await import('../core/messages/with-strings.js')).withStrings;
    } catch (error) {
      this.#withStrings = (spoken, _, issues) => {
        issues.push(couldNotLoad('strings', error));
        return spoken;
      };
    }
    this.#buildAnew();
  }

  /** The data that the scene shows. */
  get data(): MapData | undefined {
    return this.#data;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // What was being read, or was to be, is asked for again on the way back.
    if (this.#reading || this.#retry.isWaiting) {
      this.#reading?.abort();
      this.#reading = undefined;
      this.#source = undefined;
    }
    this.#retry.stop();
    this.#record.stop();
  }

  hostUpdate(): void {
    const { strings, calendar, isFed } = this.#host;
    if (!this.#withStrings && (strings || calendar === 'persian')) void this.#loadOwnWords();
    if (isFed) return;
    const source = this.#findSource();
    if (!isSame(source, this.#source)) {
      this.#source = source;
      this.#retry.succeeded();
      void this.#read(source);
    }
    this.#build();
    // What is first shown has its texts in English alone.
    if (this.#host.needsWords || this.messages.lang !== 'en') void this.loadAll();
  }

  /**
   * Everything that the built-in record knows of the current data set, e.g. for a menu of further overlays. Never rejects:
   * what cannot be loaded is an issue, and asked for again.
   */
  async loadAll(): Promise<void> {
    const source = this.#source;
    const dataset = source?.kind === 'dataset' ? findDataset(source.name) : undefined;
    if (!dataset || this.#record.fresh(['*']).length === 0) return;
    await this.#ask(['*'], async () => {
      const full = await dataset.full();
      return () => full;
    });
  }

  #findSource(): Source {
    const { data, src, datasetName } = this.#host;
    if (data !== undefined && data !== null) return { kind: 'data', value: data };
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script?.textContent?.trim()) return { kind: 'inline', text: script.textContent };
    if (src) return { kind: 'src', url: src };
    return { kind: 'dataset', name: datasetName || 'article' };
  }

  async #read(source: Source): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const { data, issues, isPassing } = await readSource(source, reading.signal);
      if (this.#host.hasStandIn) await breath();
      if (this.#reading !== reading) return;
      if (isPassing) this.#retry.failed();
      else this.#retry.succeeded();
      if (data) this.#record.forget();
      this.#take(data, issues);
    } catch (error) {
      if (reading.signal.aborted) return;
      this.#retry.failed();
      this.#take(undefined, [couldNotLoad(source.kind, error)]);
    }
  }

  /** Without data of its own a map shows what it showed before, what the page gives, or the countries alone. */
  #take(data: MapData | undefined, issues: readonly Issue[]): void {
    this.#reading = undefined;
    this.#readIssues = issues;
    this.#builtFrom = undefined;
    this.#data = data ?? this.#data;
    if (!this.#data && this.#host.hasPicture) return this.#report(issues);
    this.#data ??= EMPTY;
    this.#host.requestUpdate();
  }

  /** Whether the data could not be had, so that the map shows countries and borders alone. */
  get isBare(): boolean {
    return this.#data === EMPTY;
  }

  #build(): void {
    const data = this.#data;
    if (!data || this.#withStrings === 'loading') return;
    const { messages } = this;
    const options = this.#host.options();
    const key = JSON.stringify(options);
    const last = this.#builtFrom;
    if (last?.data === data && last.messages === messages && last.key === key) return;
    const today = new Date().toISOString().slice(0, 10);
    const overlays = DRAWN_OVERLAYS;
    const { settings, issues, unknown, isWorldviewKnown } = resolveSettings(data, options, {
      atlas,
      overlays,
      today,
      worldviews: knownWorldviews(),
    });
    this.scene = buildScene(data, settings, { messages, atlas, overlays });
    this.#builtFrom = { data, messages, key };
    const isLoading = this.#lookUp(
      this.#source?.kind === 'dataset' ? beyondFirst(data, options) : unknown,
    );
    const isViewLoading = !isWorldviewKnown && this.#lookUpWorldview();
    if (!isLoading && !isViewLoading)
      this.#report([
        ...this.#readIssues,
        ...this.#languageIssues,
        ...(this.#worded?.issues ?? []),
        ...(this.#record.issue ? [this.#record.issue] : []),
        ...this.#worldviewIssues,
        ...issues,
      ]);
  }

  /** A worldview that is not at hand is looked up once in the whole table; true while that goes on. */
  #lookUpWorldview(): boolean {
    if (this.#worldviews === 'at hand') {
      this.#worldviews = 'loading';
      void loadWorldviews()
        .catch((error: unknown) => {
          this.#worldviewIssues = [couldNotLoad('worldviews', error)];
        })
        .then(() => {
          this.#worldviews = 'asked';
          this.#buildAnew();
        });
    }
    return this.#worldviews === 'loading';
  }

  /** Names that the data does not know are looked up once in the fuller record; true while anything is on its way. */
  #lookUp(unknown: readonly string[]): boolean {
    // What is being read may know them.
    if (this.#reading) return true;
    const fresh = this.#record.fresh(unknown);
    if (fresh.length > 0) {
      if (this.#source?.kind === 'dataset') void this.loadAll();
      else
        void this.#ask(fresh, async () => {
          const [{ addFromRecord }, record] = await Promise.all([
            import('./own-data.js'),
            loadRecord(),
          ]);
          return (data) => addFromRecord(data, fresh, record);
        });
    }
    return this.#record.isUnderWay;
  }

  /** Adds to the data of the present source what the record has under some names, once that is there. */
  #ask(names: readonly string[], load: () => Promise<Extend>): Promise<void> {
    const source = this.#source;
    return this.#record.ask(names, load, (extend) => {
      // More may have come in between, but not another map.
      if (source === this.#source && this.#data) this.#data = extend(this.#data);
    });
  }

  #buildAnew(): void {
    this.#builtFrom = undefined;
    this.#host.requestUpdate();
  }

  #languageChanged(issues: readonly Issue[]): void {
    this.#languageIssues = issues;
    this.#buildAnew();
  }

  #report(issues: readonly Issue[]): void {
    if (JSON.stringify(issues) === JSON.stringify(this.issues)) return;
    this.issues = issues;
    this.#host.issuesChanged();
  }
}

type WithStrings = (spoken: Messages, own: OwnWords, issues: Issue[]) => Messages;

/** Tokens that ask for more than the items which a data set shows first: other ids, groups, everything. */
function beyondFirst(data: MapData, options: GivenOptions): string[] {
  return DRAWN_OVERLAYS.flatMap(({ name }) => {
    const ids = new Set(rowsOf(data, name).map(({ id }) => id));
    const tokens = (tokensFor(options, name) ?? []) as readonly string[];
    return tokens.filter((token) => token && token !== 'none' && !ids.has(token));
  });
}

function isSame(a: Source, b: Source | undefined): boolean {
  if (!b || a.kind !== b.kind) return false;
  const value = (source: Source) => Object.entries(source).find(([name]) => name !== 'kind')?.[1];
  return Object.is(value(a), value(b));
}
