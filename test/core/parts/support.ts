import { readFileSync } from 'node:fs';
import { createGeography, type Geography } from '../../../src/core/geometry/geography.js';
import type { InsetLevel } from '../../../src/core/geometry/inset-level.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import type { Frame } from '../../../src/core/model/frame.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { layoutPicture } from '../../../src/core/scene/layout-picture.js';
import { widthBesideNotes } from '../../../src/core/scene/notes-margin.js';
import { geographyOf } from '../support.js';

const geographies = new Map<string, Geography>();

/** The geometry of any level, that of insets too. */
export function geographyAt(level: InsetLevel, projection = mercator): Geography {
  const file = { valley: 'fergana' }[level as 'valley'] ?? level;
  const key = `${file} ${projection.id}`;
  const known =
    geographies.get(key) ??
    createGeography(
      JSON.parse(
        readFileSync(new URL(`../../../geo/${file}.topo.json`, import.meta.url), 'utf8'),
      ) as Parameters<typeof createGeography>[0],
      projection,
    );
  geographies.set(key, known);
  return known;
}

/** A scene laid out with its inset and its notes in a picture of a width, margin included. */
export function picture(scene: Scene, width: number, height: number): Frame {
  const projection = PROJECTIONS[scene.projection]!;
  const pictureWidth = widthBesideNotes(scene, width);
  const view = fitView(projectBox(scene.box, projection), pictureWidth, height);
  return layoutPicture(scene, geographyOf('standard', projection), view, {
    overlays: WHOLE_OVERLAYS,
    insetGeography: (level) => geographyAt(level, projection),
    marginWidth: width - pictureWidth,
  });
}

export const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;
