import { adoptStyles, render } from 'lit';
import { breath, frame } from '../../dom/in-slices.js';
import { frameStyles } from './frame-styles.js';
import { isEnglish } from './page-content.js';
import { wholeFrame } from './whole-frame.js';

/** Attributes with which a map is what it is without them. */
const HARMLESS = /^(?:id|class|style|lang|theme|loading|data-.*)$/;

/**
 * Shows the default map in elements that wait to be defined, so that it is on screen before the code of the element runs:
 * that takes over what it finds in the root. Resolves once that has been painted.
 */
export async function showFirstFrames(document: Document): Promise<void> {
  const elements = [...document.querySelectorAll('central-asia-map:not(:defined)')].filter(
    (element) => isPlain(element) && !element.shadowRoot,
  );
  for (const element of elements) {
    const root = element.attachShadow({ mode: 'open' });
    adoptStyles(root, frameStyles);
    render(wholeFrame, root);
  }
  if (elements.length === 0) return;
  await frame();
  // The next one begins when the first is on its way to the screen; what follows is not to be a part of it.
  await frame();
  await breath();
}

/** Whether the page asks for nothing but the default map, as far as can be told of an element that is not yet one. */
const isPlain = (element: Element): boolean =>
  element.firstElementChild === null &&
  Object.keys(element).length === 0 &&
  [...element.attributes].every(({ name }) => HARMLESS.test(name)) &&
  isEnglish(element);
