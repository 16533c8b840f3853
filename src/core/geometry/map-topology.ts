import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BorderStyle } from './geography-types.js';

/** Properties of a piece: the key of the dispute area or of the exclave that it is, if any (see geo/README.md). */
export interface PieceProperties {
  readonly d?: string;
  readonly x?: string;
}
/** Properties of a lake or river: its English name and its rank, 0 being the greatest. */
export interface WaterProperties {
  readonly n?: string;
  readonly r?: number;
}
/** Rings or lines as lists of arcs, `~i` being the arc `i` backwards. */
export type ArcLists = readonly (readonly number[])[];
/** The countries and borders of a worldview by the arcs they are made of. */
export interface PoliticalArcs {
  /** Of states that have more than one piece; the others have the rings of their piece. */
  readonly countries: Readonly<Record<string, ArcLists>>;
  readonly borders: Readonly<Record<BorderStyle, ArcLists>>;
}
/** The committed TopoJSON: pieces, and in finer levels lakes and rivers. */
export type MapTopology = Topology<{
  pieces: GeometryCollection<PieceProperties>;
  lakes?: GeometryCollection<WaterProperties>;
  rivers?: GeometryCollection<WaterProperties>;
}> & {
  /** What the licence of the file asks to be printed beside every picture that is made from it. */
  readonly attribution?: string;
  /** What the default worldview makes of the pieces; the build adds it, without it that is worked out. */
  readonly un?: PoliticalArcs;
};
