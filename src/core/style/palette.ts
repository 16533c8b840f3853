/**
 * Colours by their use; each can be set by the custom property `--cam-<name>`. Of a body the plain name is its edge, the
 * strongest of its three colours; tint and text follow from it where a page sets that alone.
 */
export interface Palette {
  /** Land without a part in what is told. */
  readonly land: string;
  /** Seas and lakes, and their shores. */
  readonly water: string;
  readonly 'water-line': string;
  /** Borders between states without a part in what is told. */
  readonly border: string;
  /** Names with a part in what is told; lines that are not final. */
  readonly label: string;
  /** Names of states without a part. */
  readonly 'label-muted': string;
  readonly 'label-water': string;
  /** Lines far from the story, leaders. */
  readonly muted: string;
  /** The surface: behind names over mixed ground, and the casing of lines. */
  readonly halo: string;
  /** The country that it is about. */
  readonly focus: string;
  readonly 'focus-text': string;
  /** Its name beside its fill, on the land of others. */
  readonly 'focus-name': string;
  /** The other party in the lead link. */
  readonly partner: string;
  readonly 'partner-edge': string;
  readonly 'partner-text': string;
  readonly 'body-1': string;
  readonly 'body-1-tint': string;
  readonly 'body-1-text': string;
  readonly 'body-2': string;
  readonly 'body-2-tint': string;
  readonly 'body-2-text': string;
  /** Drawn as a band alone. */
  readonly 'body-3': string;
  readonly dispute: string;
  readonly 'dispute-settled': string;
  /** Land of the parties of a worldview, and in half tint what they claim and do not hold. */
  readonly 'claimant-1': string;
  readonly 'claimant-1-claim': string;
  readonly 'claimant-2': string;
  readonly 'claimant-2-claim': string;
  readonly 'claimant-3': string;
  readonly 'claimant-3-claim': string;
  readonly 'link-cooperative': string;
  readonly 'link-strained': string;
  readonly 'link-strained-text': string;
  readonly 'link-hostile': string;
  readonly 'link-neutral': string;
  /** The dot of a town, and the ring around it. */
  readonly dot: string;
  readonly 'dot-edge': string;
}
export type Token = keyof Palette;

/** Contrasts are held by test/core/style/contrast.test.ts. */
export const LIGHT: Palette = {
  land: '#f4f0e7',
  water: '#e3ecf0',
  'water-line': '#a9c0cb',
  border: '#c9c0b1',
  label: '#1c1a17',
  'label-muted': '#6b6459',
  'label-water': '#41697f',
  muted: '#5e574d',
  halo: '#fffdf8',
  focus: '#0e5a66',
  'focus-text': '#ffffff',
  'focus-name': '#0e5a66',
  partner: '#b5d5d6',
  'partner-edge': '#0e5a66',
  'partner-text': '#0b3d45',
  'body-1': '#967116',
  'body-1-tint': '#ecdcb4',
  'body-1-text': '#5c4407',
  'body-2': '#5d6fb0',
  'body-2-tint': '#dcdfee',
  'body-2-text': '#35427c',
  'body-3': '#7d4e86',
  dispute: '#a81512',
  'dispute-settled': '#6f6559',
  'claimant-1': '#ecd3ae',
  'claimant-1-claim': '#f7ebd7',
  'claimant-2': '#c4dcc6',
  'claimant-2-claim': '#e6f1e5',
  'claimant-3': '#ddd0e0',
  'claimant-3-claim': '#f0e9f0',
  'link-cooperative': '#0e5a66',
  'link-strained': '#9c6300',
  'link-strained-text': '#6e5200',
  'link-hostile': '#a81512',
  'link-neutral': '#57514a',
  dot: '#ffffff',
  'dot-edge': '#1c1a17',
};

export const DARK: Palette = {
  land: '#2a2f33',
  water: '#1a2126',
  'water-line': '#4a5d69',
  border: '#4d555b',
  label: '#f2efe8',
  'label-muted': '#aeb2b3',
  'label-water': '#8fb0c2',
  muted: '#b3b1ab',
  halo: '#16191c',
  focus: '#3a9ca5',
  'focus-text': '#02171a',
  'focus-name': '#5cc8cf',
  partner: '#1f4a52',
  'partner-edge': '#5cc8cf',
  'partner-text': '#d4f1f2',
  'body-1': '#c9a85a',
  'body-1-tint': '#4b432e',
  'body-1-text': '#f0dfae',
  'body-2': '#8e9fe0',
  'body-2-tint': '#3a4152',
  'body-2-text': '#c3ccf5',
  'body-3': '#c59ace',
  dispute: '#ff8a7d',
  'dispute-settled': '#b9b2a6',
  'claimant-1': '#57482f',
  'claimant-1-claim': '#37322a',
  'claimant-2': '#334a3a',
  'claimant-2-claim': '#28322f',
  'claimant-3': '#473d4c',
  'claimant-3-claim': '#302e35',
  'link-cooperative': '#6fd6dc',
  'link-strained': '#f0b45a',
  'link-strained-text': '#f0b45a',
  'link-hostile': '#ff8a7d',
  'link-neutral': '#c9c5bd',
  dot: '#ffffff',
  'dot-edge': '#1c1a17',
};
