import { describe, expect, it } from 'vitest';
import { cutChangelog } from '../../scripts/release/cut-changelog.mjs';
import { findGaps } from '../../scripts/release/find-gaps.mjs';

const changelog = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.9.0] - 2026-01-02

- An older thing.
`;
const date = '2026-11-27';

describe('a version in the changelog', () => {
  it('takes what is unreleased, and leaves the heading for what comes', () => {
    expect(cutChangelog(changelog, { version: '1.10.0', date })).toBe(
      changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [1.10.0] - 2026-11-27\n'),
    );
  });

  it('may be the first', () => {
    const first = changelog.slice(0, changelog.indexOf('## [1.9.0]'));
    expect(cutChangelog(first, { version: '0.1.0', date })).toContain('## [0.1.0] - 2026-11-27');
  });

  it('needs an entry', () => {
    const cut = cutChangelog(changelog, { version: '1.10.0', date });
    expect(() => cutChangelog(cut, { version: '1.11.0', date })).toThrow('nothing stands under');
    expect(() => cutChangelog('# Changelog\n', { version: '1.11.0', date })).toThrow('nothing');
  });

  it.each(['1.9.0', '1.8.9', '0.10.0'])(
    'comes after the last one, which %s does not',
    (version) => {
      expect(() => cutChangelog(changelog, { version, date })).toThrow('does not come after 1.9.0');
    },
  );

  it('is three numbers at a day', () => {
    expect(() => cutChangelog(changelog, { version: '2', date })).toThrow('"2" is no version');
    expect(() => cutChangelog(changelog, { version: '2.0.0', date: 'today' })).toThrow('is no day');
  });
});

describe('before a version', () => {
  const manifest = { repository: 'r', bugs: 'b', homepage: 'h' };

  it('nothing is missing where all is there', () => {
    expect(findGaps({ manifest, changelog, security: 'Write to us.' })).toEqual([]);
  });

  it('each gap is named', () => {
    const security = 'The project has no public address yet.';
    expect(findGaps({ manifest: { bugs: 'b' }, changelog: '', security })).toEqual([
      'package.json has no "repository"',
      'package.json has no "homepage"',
      'CHANGELOG.md has nothing under "## [Unreleased]"',
      'SECURITY.md has no address to write to',
    ]);
  });
});
