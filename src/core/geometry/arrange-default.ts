import { arrangePieces } from './arrange-pieces.js';
import { atOnce } from './at-once.js';
import { UN } from './default-worldviews.js';
import type { MapTopology, PoliticalArcs } from './map-topology.js';

/** What the default worldview makes of a topology; for the build, so that no reader's browser has to work it out. */
export const arrangeDefault = (topology: MapTopology): PoliticalArcs =>
  atOnce(arrangePieces(topology, UN));
