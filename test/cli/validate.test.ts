import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goodAlliance } from '../core/support.js';
import { run, spawn, useFolder } from './support.js';

const at = useFolder();

function file(name: string, content: unknown): string {
  const path = at(name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const good = file('good.json', { title: 'T', alliances: [goodAlliance] });
const doubtful = file('doubtful.json', {
  alliances: [{ ...goodAlliance, sources: ['nowhere'] }],
});
const bad = file('bad.json', {
  titel: 'T',
  focus: ['TJ', 'tajik'],
  show: { disputes: ['kg-tj-bordr'] },
});
const broken = file('broken.json', '{\n  "title": "T",\n  "focus": [TJ]\n}');

describe('validate', () => {
  it('is content with good data', async () => {
    expect(await run(['validate', good])).toMatchObject({
      code: 0,
      out: '1 file: 0 errors, 0 warnings\n',
      err: '',
    });
  });

  it('lets warnings pass, and not with --strict', async () => {
    const { code, out } = await run(['validate', doubtful]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /doubtful\.json: alliances\[0\]\.sources\[0\]: .*"nowhere".* \(warning\)\n/,
    );
    expect(out).toMatch(/\n1 file: 0 errors, 1 warning\n$/);
    expect((await run(['validate', '--strict', doubtful])).code).toBe(1);
    expect((await run(['validate', '--strict', good])).code).toBe(0);
  });

  it('names the field of every error', async () => {
    const { code, out } = await run(['validate', bad, good]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toEqual([
      `${bad}: titel: unknown field; did you mean "title"? (error)`,
      expect.stringMatching(/bad\.json: focus\[1\]: expected a two-letter country code/),
      expect.stringMatching(/bad\.json: show\.disputes: "kg-tj-bordr" is not known here/),
      '2 files: 3 errors, 0 warnings',
    ]);
  });

  it('says where a file stops being JSON, and goes on with the others', async () => {
    const { code, out, err } = await run(['validate', broken, doubtful, at('nowhere.json')]);
    expect(code).toBe(2);
    expect(err).toBe(
      `${broken}:3:13: this is not JSON: "T" is not expected here\n` +
        `${at('nowhere.json')}: cannot be read: there is no such file\n`,
    );
    expect(out).toMatch(/\n3 files: 0 errors, 1 warning, 2 not readable\n$/);
  });

  it('reads the standard input', () => {
    const { code, out } = spawn(['validate', '-'], '[]');
    expect(code).toBe(1);
    expect(out).toContain('(standard input): expected map data as an object, got a list (error)\n');
    expect(spawn(['validate', '-'], '').err).toBe(
      '(standard input):1:1: this is not JSON: it is empty\n',
    );
  });

  it('tells machines by --json', async () => {
    const { code, out } = await run(['validate', '--json', bad, broken]);
    expect(code).toBe(2);
    const [first, second] = JSON.parse(out) as Record<string, unknown>[];
    expect(first).toMatchObject({ file: bad });
    expect(first!['issues']).toContainEqual({
      path: 'titel',
      message: 'unknown field; did you mean "title"?',
      severity: 'error',
    });
    expect(second).toMatchObject({ file: broken, issues: [] });
    expect(second!['unreadable']).toContain(':3:13: this is not JSON');
  });
});
