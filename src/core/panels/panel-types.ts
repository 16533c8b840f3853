import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { PanelsBy } from '../data/multiples.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import type { Citation, Phrase } from '../model/phrase.js';
import type { LegendEntry, Scene } from '../model/scene.js';
import type { Atlas } from '../model/scene-context.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import type { DotCell } from '../scene/build-multiples.js';
import type { GivenOptions } from '../scene/map-options.js';

export type { PanelsBy } from '../data/multiples.js';

/** What a page asks of small maps, besides what it asks of any map, in any form; it goes before what the data asks. */
export interface GivenPanels {
  /** Default: that of the list that is given, else `as-of`. */
  readonly by?: unknown;
  /** Dates by `as-of`, dates of numbers by `values`, names of views by `worldview`; bodies are those of `alliances`. */
  readonly dates?: unknown;
  readonly years?: unknown;
  readonly worldviews?: unknown;
  /** Whether they are two that are compared. */
  readonly isPair?: boolean | undefined;
}

/** What small maps are made with, besides their data. */
export interface PanelsContext {
  readonly messages: Messages;
  readonly atlas: Atlas;
  readonly overlays: readonly OverlayRenderer[];
  /** Names of overlays that are known and not among them. */
  readonly unused: readonly string[];
  readonly today: string;
  readonly worldviews: Readonly<Record<string, Worldview>>;
  /** An editor's words for legend and names. */
  readonly withWording?:
    | ((
        scene: Scene,
        messages: Messages,
        named: Pick<PanelsContext, 'atlas' | 'overlays'> & { readonly data: MapData },
      ) => { readonly scene: Scene; readonly issues: readonly Issue[] })
    | undefined;
}

/** One map as it is asked for. */
export interface PanelRequest {
  /** The token that names it. */
  readonly key: string;
  /** What it asks for besides what all do. */
  readonly options: GivenOptions;
}

/** One of several small maps. */
export interface Panel {
  readonly key: string;
  /** What it is headed by: its date, body or view. */
  readonly head: Phrase;
  /** Below that, such as how many members there are. */
  readonly sub: readonly string[];
  /** What is otherwise than on the map before, in words. */
  readonly changes: readonly string[];
  /** What the focus is in it; none where that is not told. */
  readonly focusRole?: string | undefined;
  readonly isFocusIn: boolean;
  /** Ids of countries in focus that are not filled: an outline shows where they lie. */
  readonly outlined: readonly string[];
  readonly scene: Scene;
}

export interface PanelCell {
  /** As a filled dot, a ring or a dash; without it the words stand there themselves. */
  readonly kind?: DotCell['kind'];
  readonly words: string;
  /** The number that they say, as every program reads it. */
  readonly value?: number | undefined;
}

export interface PanelRow {
  /** Id of the item that it tells of. */
  readonly item: string;
  readonly name: Phrase;
  readonly inFocus: boolean;
  readonly cells: readonly PanelCell[];
  /** Of all its cells, each source once. */
  readonly citations: readonly Citation[];
}

/** One column for each small map; in several parts where several things are told. */
export interface PanelTable {
  readonly caption: string;
  /** What heads the sources, and what saves the table as CSV is called. */
  readonly words: { readonly sources: string; readonly csv: string };
  readonly columns: readonly Phrase[];
  readonly parts: readonly {
    readonly name?: Phrase | undefined;
    readonly rows: readonly PanelRow[];
  }[];
}

/** Several maps of the same data, with one legend and one table. */
export interface Panels {
  readonly by: PanelsBy;
  readonly title: Phrase;
  readonly kicker?: Phrase | undefined;
  readonly deck?: Phrase | undefined;
  readonly panels: readonly Panel[];
  readonly legend: readonly LegendEntry[];
  /** None where there is nothing to compare. */
  readonly table?: PanelTable | undefined;
  /** Dates as far as they hold for all, conventions and the editors' note. */
  readonly notes: readonly Phrase[];
  readonly credit: Phrase;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly issues: readonly Issue[];
}
