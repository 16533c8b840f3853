/** Colours by their use; each can be set by the custom property `--cam-<name>`. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly 'water-line': string;
  readonly border: string;
  readonly label: string;
  readonly 'label-muted': string;
  readonly 'label-water': string;
  readonly halo: string;
  readonly focus: string;
  readonly 'alliance-1': string;
  readonly 'alliance-2': string;
  readonly 'alliance-3': string;
  readonly 'alliance-4': string;
  readonly 'alliance-5': string;
  readonly 'alliance-6': string;
  readonly 'alliance-7': string;
  readonly 'alliance-8': string;
  readonly dispute: string;
  readonly 'dispute-settled': string;
  readonly 'claimant-1': string;
  readonly 'claimant-2': string;
  readonly 'claimant-3': string;
  readonly 'link-cooperative': string;
  readonly 'link-strained': string;
  readonly 'link-hostile': string;
  readonly 'link-neutral': string;
}
export type Token = keyof Palette;

/**
 * Bodies in turn middling and deep: each stands out at 3:1 from land and from its neighbours in the legend, and all stay
 * apart for readers with any of the three common colour deficiencies (test/core/style/palette.test.ts).
 */
export const LIGHT: Palette = {
  land: '#f4f0e8',
  water: '#d3e3ec',
  'water-line': '#8fb3c7',
  border: '#756c60',
  label: '#22201c',
  'label-muted': '#57514a',
  'label-water': '#3f6c86',
  halo: '#fffdf8',
  focus: '#1b1917',
  'alliance-1': '#319678',
  'alliance-2': '#5c2500',
  'alliance-3': '#4a8ccf',
  'alliance-4': '#4a1670',
  'alliance-5': '#b8780a',
  'alliance-6': '#0d3f33',
  'alliance-7': '#d0609a',
  'alliance-8': '#2b1440',
  dispute: '#7a2583',
  'dispute-settled': '#7d6a86',
  'claimant-1': '#7a2583',
  'claimant-2': '#b5530a',
  'claimant-3': '#0b7285',
  'link-cooperative': '#0b5394',
  'link-strained': '#a85b00',
  'link-hostile': '#b3141f',
  'link-neutral': '#4a4640',
};

export const DARK: Palette = {
  land: '#2e3134',
  water: '#1b2730',
  'water-line': '#4d7287',
  border: '#a3a5a8',
  label: '#f3f1ec',
  'label-muted': '#c9c5bd',
  'label-water': '#8fb9d1',
  halo: '#202326',
  focus: '#ffffff',
  'alliance-1': '#2f9276',
  'alliance-2': '#ffe3c2',
  'alliance-3': '#4f83cc',
  'alliance-4': '#f0e2ff',
  'alliance-5': '#a97818',
  'alliance-6': '#d6fbe4',
  'alliance-7': '#cf5f99',
  'alliance-8': '#fff4b8',
  dispute: '#e3a3ec',
  'dispute-settled': '#b9a5c2',
  'claimant-1': '#e3a3ec',
  'claimant-2': '#ffb169',
  'claimant-3': '#79d8ea',
  'link-cooperative': '#7cc0ff',
  'link-strained': '#ffb454',
  'link-hostile': '#ff8a8a',
  'link-neutral': '#d2cec6',
};
