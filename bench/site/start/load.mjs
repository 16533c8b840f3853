// Draws into every place for a map on the page, and says when it is on screen.
import { draw, load } from 'page';
import { painted } from '../painted.mjs';

await load();
for (const container of document.querySelectorAll('.map')) draw(container);
painted();
