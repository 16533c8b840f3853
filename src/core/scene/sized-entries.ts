import type { Frame, FramePart } from '../model/frame.js';
import type { LegendEntry } from '../model/scene.js';
import type { ShownOverlay } from '../overlays/overlay.js';

/** Entries with their samples in the sizes of a picture: circles of a legend are as large as those on it. */
export const sizedEntries = (
  entries: readonly LegendEntry[],
  frame: Pick<Frame, 'samples'> | undefined,
): readonly LegendEntry[] => {
  const samples = frame?.samples;
  return samples
    ? entries.map((entry) => ({ ...entry, sample: samples[entry.id] ?? entry.sample }))
    : entries;
};

/** Samples that parts give in the sizes of the picture, by the ids of legend entries. */
export function samplesOf(
  parts: readonly { readonly one: ShownOverlay; readonly part: FramePart }[],
): Frame['samples'] {
  const all = parts.flatMap(({ one, part: { samples = {} } }) =>
    Object.entries(samples).map(([key, sample]) => [`${one.overlay.name}:${key}`, sample] as const),
  );
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}
