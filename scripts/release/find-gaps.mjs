import { hasUnreleased } from './cut-changelog.mjs';

/** What must be there before a version: of package.json, CHANGELOG.md and SECURITY.md, as texts; empty when all is. */
export function findGaps({ manifest, changelog, security }) {
  const fields = ['repository', 'bugs', 'homepage'].filter((name) => !manifest[name]);
  return [
    ...fields.map((name) => `package.json has no "${name}"`),
    ...(hasUnreleased(changelog) ? [] : ['CHANGELOG.md has nothing under "## [Unreleased]"']),
    ...(/no public address yet/.test(security) ? ['SECURITY.md has no address to write to'] : []),
  ];
}
