/** Registers the elements: `import 'central-asia-map/define'`. */
import './elements/central-asia-map/define.js';
import './elements/central-asia-legend/define.js';
import './elements/central-asia-table/define.js';
import './elements/central-asia-timeline/define.js';
import './elements/central-asia-note/define.js';
import './elements/central-asia-menu/define.js';
import './elements/central-asia-story/define.js';
import './elements/central-asia-multiples/define.js';
import './elements/central-asia-comparison/define.js';

export * from './index.js';
