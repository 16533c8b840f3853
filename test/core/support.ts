import { readFileSync } from 'node:fs';
import type { Issue } from '../../src/core/data/issue.js';
import { parseMapData, type KnownNames, type Parsed } from '../../src/core/data/parse-map-data.js';
import { createGeography, type Geography } from '../../src/core/geometry/geography.js';
import type { Projection } from '../../src/core/geometry/projection.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../src/core/geometry/view.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import type { Frame } from '../../src/core/model/frame.js';
import type { Atlas } from '../../src/core/model/scene-context.js';
import type { Scene } from '../../src/core/model/scene.js';
import { alliances } from '../../src/core/overlays/alliances.js';
import { disputes } from '../../src/core/overlays/disputes.js';
import { itemsOf } from '../../src/core/overlays/items-of.js';
import { links } from '../../src/core/overlays/links.js';
import { WHOLE_OVERLAYS } from '../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { layoutScene } from '../../src/core/scene/layout-scene.js';
import type { MapOptions } from '../../src/core/scene/map-options.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import type { MapData } from '../../src/core/data/map-data.js';
import { article } from '../../src/datasets/article.js';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/${name}`, import.meta.url), 'utf8'));

export const atlas = readJson('labels.json') as Atlas;
export const known: KnownNames = {
  countries: Object.keys(atlas.countries),
  overlays: WHOLE_OVERLAYS,
};

export const alliancesOf = (scene: Scene) => itemsOf(scene, alliances);
export const disputesOf = (scene: Scene) => itemsOf(scene, disputes);
export const linksOf = (scene: Scene) => itemsOf(scene, links);

export const parse = (input: unknown): Parsed => parseMapData(input, known);

/** Issues as `path: message`, so that a test reads like what an editor sees. */
export const printIssues = (issues: readonly Issue[]): string[] =>
  issues.map(({ path, message }) => `${path}: ${message}`);

export interface Built {
  readonly scene: Scene;
  readonly issues: readonly Issue[];
}

/** The article's record, or other data, as a scene; without options what the map shows at first. */
export function build(options: MapOptions = {}, data: MapData = article): Built {
  const { settings, issues } = resolveSettings(data, options, {
    atlas,
    overlays: WHOLE_OVERLAYS,
    today: '2026-01-31',
    worldviews: WORLDVIEWS,
  });
  const scene = buildScene(data, settings, { messages: en, atlas, overlays: WHOLE_OVERLAYS });
  return { scene, issues };
}

export type Level = 'first-paint' | 'overview' | 'standard' | 'detail';

const geographies = new Map<string, Geography>();

/** The committed geometry of a level, decoded once for a test file. */
export function geographyOf(level: Level, projection: Projection): Geography {
  const key = `${level} ${projection.id}`;
  const geography =
    geographies.get(key) ??
    createGeography(
      readJson(`${level}.topo.json`) as Parameters<typeof createGeography>[0],
      projection,
    );
  geographies.set(key, geography);
  return geography;
}

/** A scene laid out to fill a picture of a size. */
export function layout(scene: Scene, level: Level, width: number, height: number): Frame {
  const projection = PROJECTIONS[scene.projection]!;
  const view = fitView(projectBox(scene.box, projection), width, height);
  return layoutScene(scene, geographyOf(level, projection), view, { overlays: WHOLE_OVERLAYS });
}

/** A link that is right in every field. */
export const goodLink = {
  id: 'good',
  kind: 'visit',
  claim: 'event',
  from: 'IR',
  to: 'TJ',
  direction: 'directed',
  tone: 'cooperative',
  summary: 'A visit.',
} as const;

/** An alliance that is right in every field. */
export const goodAlliance = {
  id: 'club',
  name: 'A club',
  short: 'C',
  members: [{ countries: ['TJ', 'KG'], role: 'member', from: '2001' }],
} as const;

/** A dispute that is right in every field. */
export const goodDispute = {
  id: 'quarrel',
  name: 'A quarrel',
  parties: ['KG', 'TJ'],
  kind: 'delimitation',
  history: [{ from: '1991', status: 'active' }],
  marks: [{ type: 'border', countries: ['KG', 'TJ'] }],
} as const;
