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
  readonly 'link-cooperative': string;
  readonly 'link-strained': string;
  readonly 'link-hostile': string;
  readonly 'link-neutral': string;
}
export type Token = keyof Palette;

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
  'alliance-1': '#b4d2c1',
  'alliance-2': '#a8631f',
  'alliance-3': '#4f6db0',
  'alliance-4': '#8a4f8f',
  'alliance-5': '#5d7a1f',
  'alliance-6': '#a34a5e',
  'alliance-7': '#2f7f8c',
  'alliance-8': '#6b6257',
  dispute: '#7a2583',
  'dispute-settled': '#7d6a86',
  'link-cooperative': '#0b5394',
  'link-strained': '#a85b00',
  'link-hostile': '#b3141f',
  'link-neutral': '#4a4640',
};

export const DARK: Palette = {
  land: '#34373a',
  water: '#1b2730',
  'water-line': '#4d7287',
  border: '#a3a5a8',
  label: '#f3f1ec',
  'label-muted': '#c9c5bd',
  'label-water': '#8fb9d1',
  halo: '#202326',
  focus: '#ffffff',
  'alliance-1': '#3b5f54',
  'alliance-2': '#d9975b',
  'alliance-3': '#8ea6e0',
  'alliance-4': '#c995ce',
  'alliance-5': '#a7c266',
  'alliance-6': '#e08fa1',
  'alliance-7': '#74c3d0',
  'alliance-8': '#b8afa3',
  dispute: '#e3a3ec',
  'dispute-settled': '#b9a5c2',
  'link-cooperative': '#7cc0ff',
  'link-strained': '#ffb454',
  'link-hostile': '#ff8a8a',
  'link-neutral': '#d2cec6',
};
