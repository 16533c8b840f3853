/** The id of the piece that a view may leave without a state, the Siachen Glacier; see PieceTreatment. */
export const NOBODY = 'XS';

/** How one disputed piece of the topology is treated in a worldview. */
export interface PieceTreatment {
  /**
   * ISO 3166-1 alpha-2 of the state the piece is shown as part of, or an own key: XK Kosovo, XC
   * Northern Cyprus, XAB Abkhazia, XSO South Ossetia, XTN Transnistria. The last three have three
   * letters because XA and XB name test languages to `Intl`. `NOBODY` leaves the land without a
   * name and without the fill of any body.
   */
  readonly owner: string;
  /** Line style of its borders with other states' pieces; dotted around an exclave that lies in the land of its holder. */
  readonly outer: 'solid' | 'dashed' | 'dotted';
  /** Owners towards whom a dashed `outer` holds; towards all when absent. */
  readonly dashedTowards?: readonly string[];
  /** Owners towards whom no line is drawn, since none has ever been agreed or claimed there. */
  readonly noLineTowards?: readonly string[];
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
 * One rule holds for all land that one state administers and another claims. The view of the
 * United Nations fills it with the state that they count it to, and where they leave that open,
 * with whoever administers it; the view `de-facto` fills it with whoever administers it; the view
 * of a state with that state, if it claims it, else as the United Nations do. In every view a
 * dotted line limits land within its owner's that others administer, and a dashed line is one
 * that is not settled.
 *
 * A border between pieces of different owners is dotted if either piece is, and dashed if either
 * is dashed towards the other's owner, or if `dashedBorders` names the two owners. A border between pieces of one owner
 * is dotted if the `inner` of one of the two is dotted, and is not drawn otherwise.
 */
export interface Worldview {
  /** Key of the view in the tables: `un`, `de-facto`, or the code of the state whose view it is. */
  readonly id: string;
  /** Treatment by dispute code (B05 …) or by piece id (XK, TW, PS). */
  readonly pieces: Readonly<Record<string, PieceTreatment>>;
  /** Pairs of owners whose whole common border is dashed, although the land on both sides is not in dispute. */
  readonly dashedBorders?: readonly (readonly [string, string])[];
  /** Owners for whom the view names no capital. */
  readonly withoutCapital?: readonly string[];
  /** What the view should show and the pieces cannot, in one English sentence; the convention then says so. */
  readonly partial?: string;
}

/** What is said of a view to those who ask. */
export interface WorldviewWords {
  /** Short name for a menu. */
  readonly label: string;
  /** Sentence printed on the map, in English; `Messages.conventions` has it in every language. */
  readonly convention: string;
  /** The editorial decisions behind the table. */
  readonly note: string;
  /** Titles of the documents the decisions rest on. */
  readonly sources: readonly string[];
}

/** A view with its words, which no picture needs. */
export interface DescribedWorldview extends Worldview, WorldviewWords {}

/** What a state sees otherwise than United Nations usage. */
export interface PartyView
  extends
    Pick<WorldviewWords, 'note' | 'sources'>,
    Pick<Worldview, 'dashedBorders' | 'withoutCapital' | 'partial'> {
  /** As in "Borders as seen by …". */
  readonly name: string;
  /** None where the picture is that of United Nations usage. */
  readonly pieces?: Worldview['pieces'];
}

/** Undisputed in this view. */
export const within = (owner: string): PieceTreatment => ({ owner, outer: 'solid', inner: 'none' });

/** The owner's, but held by others; `outer` is dotted where the land of its holder is all around it. */
export const uncontrolled = (
  owner: string,
  outer: PieceTreatment['outer'] = 'solid',
): PieceTreatment => ({ owner, outer, inner: 'dotted' });

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
