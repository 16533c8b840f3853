import { languageOf } from '../../dom/language-of.js';
import type { SceneElement } from '../scene-element.js';

/** Whether the page gives a picture of its own, such as a figure that its server has drawn. */
export const hasPicture = (element: Element): boolean =>
  element.querySelector(':scope > :not([slot], script):is(svg, img, :has(svg, img))') !== null;

/** Whether anything stands inside the element for readers until the map is drawn. */
export const hasContent = ({ children }: Element): boolean =>
  [...children].some(({ localName, slot }) => localName !== 'script' && slot === '');

/** Whether the page gives data of its own. */
export const hasData = (element: SceneElement): boolean =>
  Boolean(element.data || element.src) ||
  element.querySelector(':scope > script[type="application/json"]') !== null;

/** Whether the page asks for no other map than the article's, as it is by default and in English. */
export function isByDefault(element: SceneElement): boolean {
  const { unconfirmed, ...options } = element.options();
  return (
    !hasData(element) &&
    (element.datasetName || 'article') === 'article' &&
    !unconfirmed &&
    !element.strings &&
    element.calendar !== 'persian' &&
    Object.values(options).every((value) => value === undefined) &&
    /^(?:en\b|$)/i.test(languageOf(element))
  );
}
