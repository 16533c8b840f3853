import type { Link } from '../../data/link.js';
import { listOf } from '../../data/list-of.js';
import { areNeighbours } from '../../geometry/neighbours.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { LinkForm } from './link-item.js';
import { isBody } from './resolve-end.js';

/** Kinds of links that take place at a border. */
const AT_BORDER = new Set(['armed-clash', 'clash', 'border-clash', 'border-treaty', 'dispute']);

const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** What happens at a common border is told there; a body says something from no place of its own. */
export function formOf(link: Link, context: SceneContext): LinkForm {
  const [from, ...others] = listOf(link.from);
  const [to, ...more] = listOf(link.to);
  if (from === undefined || to === undefined || others.length > 0 || more.length > 0) return 'arc';
  if (AT_BORDER.has(link.kind) && isCountry(from) && isCountry(to) && areNeighbours(from, to))
    return 'border';
  return isBody(from, context) && link.direction === 'directed' && isCountry(to) ? 'sender' : 'arc';
}
