import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';

/** Where a map's data comes from. */
export type Source = OwnSource | { readonly kind: 'dataset'; readonly name: string };
export type OwnSource =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string };

export interface ReadResult {
  /** `undefined` where nothing could be read, so that what was shown before stays. */
  readonly data: MapData | undefined;
  readonly issues: readonly Issue[];
  /** Whether reading it again later may help. */
  readonly isPassing?: boolean;
}

export const failed = (path: string, message: string): ReadResult => ({
  data: undefined,
  issues: [{ path, message, severity: 'error' }],
});
