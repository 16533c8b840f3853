import type { GeometryCollection, Topology } from 'topojson-specification';

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
/** The committed TopoJSON: pieces, and in finer levels lakes and rivers. */
export type MapTopology = Topology<{
  pieces: GeometryCollection<PieceProperties>;
  lakes?: GeometryCollection<WaterProperties>;
  rivers?: GeometryCollection<WaterProperties>;
}> & {
  /** What the licence of the file asks to be printed beside every picture that is made from it. */
  readonly attribution?: string;
};
