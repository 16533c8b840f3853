import type { Paint } from '../style/paint.js';

/** Colours of words that cannot be read on a ground, with what stands for them there: see the contrast tables. */
const INSTEAD: Readonly<Record<string, Readonly<Record<string, Paint>>>> = {
  focus: { '*': 'focus-text' },
  partner: {
    'link-cooperative': 'partner-text',
    'link-hostile': 'label',
    'link-strained-text': 'label',
  },
  'body-1-tint': { 'link-hostile': 'label' },
  'body-2-tint': { 'link-hostile': 'label' },
};

/** A colour of words, or what can be read in its place on a ground. */
export function readableOn(text: Paint, ground: Paint | 'none'): Paint {
  // What is read on a shade of numbers may be white.
  if (text.startsWith('own:pair:') && !ground.startsWith('own:pair:')) return 'label';
  const instead = INSTEAD[ground];
  return instead?.[text] ?? instead?.['*'] ?? text;
}
