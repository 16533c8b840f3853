/** How one disputed piece of the topology is treated in a worldview. */
export interface PieceTreatment {
  /**
   * ISO 3166-1 alpha-2 of the state the piece is shown as part of, or an own key: XK Kosovo, XC
   * Northern Cyprus, XAB Abkhazia, XSO South Ossetia. The last two have three letters because XA
   * and XB name test languages to `Intl`.
   */
  readonly owner: string;
  /** Line style of its borders with other states' pieces. */
  readonly outer: 'solid' | 'dashed';
  /** Owners towards whom a dashed `outer` holds; towards all when absent. */
  readonly dashedTowards?: readonly string[];
  /**
   * Dotted where the owner does not control the piece: its limit towards what the owner does
   * control is drawn so, and a reader sees it without the map taking the area away.
   */
  readonly inner: 'none' | 'dotted';
}

/**
 * A point of view on disputed pieces. A piece is looked up by its dispute code first, then by its
 * id; a piece with neither entry belongs to its id, with solid borders.
 *
 * A border between pieces of different owners is dashed if either piece is dashed towards the
 * other's owner, or if `dashedBorders` names the two owners. A border between pieces of one owner
 * is dotted if the `inner` of one of the two is dotted, and is not drawn otherwise.
 */
export interface Worldview {
  /** Key of the view in the tables: `un`, `de-facto`, or the code of the state whose view it is. */
  readonly id: string;
  /** Short name for a menu. */
  readonly label: string;
  /** Sentence printed on the map. */
  readonly convention: string;
  /** The editorial decisions behind the table, for readers who ask. */
  readonly note: string;
  /** Titles of the documents the decisions rest on. */
  readonly sources: readonly string[];
  /** Treatment by dispute code (B05 …) or by piece id (XK, TW, PS). */
  readonly pieces: Readonly<Record<string, PieceTreatment>>;
  /** Pairs of owners whose whole common border is dashed, although the land on both sides is not in dispute. */
  readonly dashedBorders?: readonly (readonly [string, string])[];
}

/** What a state sees otherwise than United Nations usage. */
export interface PartyView extends Pick<Worldview, 'note' | 'sources' | 'dashedBorders'> {
  /** As in "Borders as seen by …". */
  readonly name: string;
  /** None where the picture is that of United Nations usage. */
  readonly pieces?: Worldview['pieces'];
}

/** Undisputed in this view. */
export const within = (owner: string): PieceTreatment => ({ owner, outer: 'solid', inner: 'none' });

/** The owner's, but held by others. */
export const uncontrolled = (owner: string): PieceTreatment => ({
  owner,
  outer: 'solid',
  inner: 'dotted',
});

/** With dashed borders, towards all or towards some. */
export const contested = (owner: string, ...dashedTowards: readonly string[]): PieceTreatment => ({
  owner,
  outer: 'dashed',
  ...(dashedTowards.length > 0 ? { dashedTowards } : {}),
  inner: 'none',
});

/** One treatment for several pieces. */
export const each = (codes: string, treatment: PieceTreatment): Worldview['pieces'] =>
  Object.fromEntries(codes.split(' ').map((code) => [code, treatment]));
