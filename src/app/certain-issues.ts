import type { Issue } from '../core/data/issue.js';
import type { ResolvedSettings } from '../core/scene/resolve-settings.js';
import type { Needs } from './needs.js';

/** What is wrong with the options; a name is not called unknown while what would know it cannot be had. */
export function certainIssues(
  { issues, unknown }: ResolvedSettings,
  needs: Needs,
): readonly Issue[] {
  const isMissing = (what: string) => needs.all.some(({ path }) => path === what);
  return issues.filter(({ path }) => {
    const name = path.replace('attribute ', '');
    if (name === 'worldview') return !isMissing('worldviews');
    return !(name in unknown && (isMissing(name) || isMissing('datasets')));
  });
}
