import { crowd } from '../../app/resources.js';
import type * as CrowdModule from '../../dom/crowd.js';
import type { StageEvents } from './stage-types.js';

/** What draws very many items; `undefined` where it cannot be had. */
export async function loadCrowd(
  events: Pick<StageEvents, 'want'>,
): Promise<typeof CrowdModule | undefined> {
  await events.want({ resource: crowd, path: 'links', message: 'so many cannot be drawn' });
  return crowd.value;
}
