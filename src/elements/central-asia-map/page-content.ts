import { chooseSource, type MapInput } from '../../app/map-input.js';

/** What stands inside a map, of which scripts, other elements of the library and slotted content are no content of its own. */
const ownContent = ({ children }: Element): Element[] =>
  [...children].filter(
    ({ localName, slot }) =>
      localName !== 'script' && !localName.startsWith('central-asia-') && slot === '',
  );

/** Whether anything stands inside the element for readers until the map is drawn. */
export const hasContent = (element: Element): boolean => ownContent(element).length > 0;

/** What shows something; a figure whose picture a sanitizer has taken away still tells it in words. */
const PICTURES = 'svg, img, figure, picture, table, canvas, video, iframe, object';

/** Whether the page gives a picture of its own, such as a figure that its server has drawn. */
export const hasPicture = (element: Element): boolean =>
  ownContent(element).some(
    (child) => child.matches(PICTURES) || child.querySelector(PICTURES) !== null,
  );

/** The page's own figure (of `renderStaticMap`) inside a map. It brings title, legend and tables, so it stands for all of it. */
export const figureIn = (map: Element): Element | null => map.querySelector('.cam-figure');

/** Whether the page gives a picture that does not say that it is of the built-in article's map. */
export const misplacedPicture = (map: Element): MapInput['misplaced'] =>
  hasPicture(map) && !figureIn(map)?.matches('.cam-article') ? 'picture' : undefined;

/** Whether what the page gives stands for all of a map until that is drawn. */
export function standsAlone(map: Element, input: MapInput): boolean {
  const { kind, value } = chooseSource(input);
  return figureIn(map) !== null || (kind === 'misplaced' && value === 'picture');
}
