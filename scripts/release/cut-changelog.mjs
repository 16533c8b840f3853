const UNRELEASED = '## [Unreleased]';

/**
 * The changelog with what is unreleased under the heading of a version. Throws where nothing is unreleased, where the
 * version is not three numbers or not above the last one, and where the date is no day.
 */
export function cutChangelog(changelog, { version, date }) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version such as 1.2.3`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`"${date}" is no day such as 2026-11-27`);
  if (!hasUnreleased(changelog)) throw new Error(`nothing stands under "${UNRELEASED}"`);
  const last = lastVersion(changelog);
  if (last && compare(version, last) <= 0)
    throw new Error(`${version} does not come after ${last}, the last version in the changelog`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/** Whether an entry stands under the heading of what is unreleased. */
export function hasUnreleased(changelog) {
  const [, section = ''] = changelog.split(`${UNRELEASED}\n`);
  return /^- /m.test(section.split(/^## /m)[0]);
}

const lastVersion = (changelog) => /^## \[(\d+\.\d+\.\d+)\]/m.exec(changelog)?.[1];

function compare(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  return a.map((number, i) => number - b[i]).find((difference) => difference !== 0) ?? 0;
}
