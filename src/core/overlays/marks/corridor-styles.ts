import type { CorridorKind, CorridorStatus } from '../../data/corridor.js';
import type { Token } from '../../style/palette.js';
import type { PlaceStyles } from '../custom/layout-places.js';

/** How something is carried, by colour, width, and a pale core that makes a line double: no two differ by colour alone. */
const LINES: Readonly<
  Record<CorridorKind, { readonly stroke: Token; readonly width: number; readonly core?: number }>
> = {
  rail: { stroke: 'label', width: 4.4, core: 1.2 },
  road: { stroke: 'label-muted', width: 2.8 },
  sea: { stroke: 'label-water', width: 3.4 },
  'gas-pipeline': { stroke: 'link-cooperative', width: 2.2 },
  'oil-pipeline': { stroke: 'link-strained', width: 4.8, core: 1.8 },
  'power-line': { stroke: 'dispute', width: 1.2 },
};

/** The state, by dash. What is not in operation is no double line, since its gaps would be told from the core by nobody. */
const DASHES: Readonly<Record<CorridorStatus, string | undefined>> = {
  operating: undefined,
  'under-construction': '9 4',
  planned: '3 4',
  suspended: '9 3 2 3',
  closed: '1 6',
};

export const KINDS = Object.keys(LINES) as CorridorKind[];
export const STATUSES = Object.keys(DASHES) as CorridorStatus[];

/** What is not in operation steps back: this share of the width, and quiet where it has ceased. */
const BACK = 0.7;
const CEASED: readonly CorridorStatus[] = ['suspended', 'closed'];

/** How a line of a kind and a state is painted. */
export function stylesOf(
  kind: CorridorKind,
  status: CorridorStatus,
): Required<Pick<PlaceStyles, 'line'>> & Pick<PlaceStyles, 'core'> {
  const { stroke, width, core } = LINES[kind];
  const dash = DASHES[status];
  if (dash) {
    const paint = CEASED.includes(status) ? 'label-muted' : stroke;
    return { line: { fill: 'none', stroke: paint, dash, width: width * BACK } };
  }
  return {
    line: { fill: 'none', stroke, width, round: true },
    ...(core ? { core: { fill: 'none', stroke: 'halo', width: core, round: true } as const } : {}),
  };
}
