// Draws as many links as the address asks for.
import { draw, load } from 'page';
import { painted } from '../painted.mjs';
import { manyLinks } from '../the-map.mjs';

await load();
const many = manyLinks(Number(new URLSearchParams(location.search).get('links')));
performance.mark('begun');
draw(document.querySelector('.map'), many);
painted();
