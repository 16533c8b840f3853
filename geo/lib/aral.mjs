/**
 * The source still draws the Aral Sea about as it was in 2003. Its southern sea has since shrunk to
 * the deep western basin, and its eastern basin dried out in 2014. These hand-drawn cuts keep what
 * holds water today: the North Aral behind the Kokaral dam, and the western basin under the Ustyurt.
 * The cut edges are approximate, not surveyed shores.
 */
export const ARAL_TODAY = {
  type: 'MultiPolygon',
  coordinates: [
    // North Aral: the southern edge is the Kokaral dam in the Berg strait.
    [
      [
        [59.9, 46.12],
        [62, 46.12],
        [62, 47],
        [59.9, 47],
        [59.9, 46.12],
      ],
    ],
    // Western basin.
    [
      [
        [58, 44.3],
        [58.5, 44.3],
        [58.55, 45.05],
        [58.72, 45.3],
        [58.85, 45.5],
        [58.95, 45.65],
        [59.2, 45.75],
        [59.2, 46.05],
        [58, 46.05],
        [58, 44.3],
      ],
    ],
  ],
};
