import type { Issue } from '../core/data/issue.js';
import type { MapInput } from './map-input.js';

type Misplaced = NonNullable<MapInput['misplaced']>;

const BLOCK = 'a <script type="application/json"> inside the element, or its address in src';
const ARTICLE = 'dataset="article" for the built-in map';

const MESSAGES: Readonly<Record<Misplaced, string>> = {
  script: `is empty; write map data into it, or ${ARTICLE}`,
  src: `is empty; write the address of map data, or ${ARTICLE}`,
  data: `is a property and no attribute; put the JSON into ${BLOCK}`,
  picture: `no map data; the page's own picture stays. Put data into ${BLOCK}, or write ${ARTICLE}`,
};

const PATHS: Readonly<Record<Misplaced, string>> = {
  script: 'script',
  src: 'src',
  data: 'attribute data',
  picture: 'data',
};

/** Says why a page that means to show data of its own gets none, rather than the built-in map. */
export const tellMisplaced = (what: Misplaced): Issue => ({
  path: PATHS[what],
  message: MESSAGES[what],
  severity: 'error',
});
