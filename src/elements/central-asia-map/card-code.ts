/* Where the card of an item stands and what it says: a reader has to open one first. */
export { placeCard } from '../../core/scene/place-card.js';
export { leaderStyles, renderCard } from './render-card.js';
