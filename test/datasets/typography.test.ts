/** Marks that stand in what readers read: the record, its views and the catalogues of all languages. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}${name}`);

/** Every piece of text in a file, also those of templates and keys, with where it stands. */
function wordsOf(file: string): { at: string; text: string }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, ROOT), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: { at: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const FILES = ['src/datasets/', 'src/core/messages/', 'src/core/geometry/'].flatMap(filesIn);
const words = FILES.flatMap(wordsOf);
const told = (pattern: RegExp, among = words) =>
  among.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at} ${text}`);

it('is looked for in everything that is told', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(words.length).toBeGreaterThan(10_000);
});

describe('what is told', () => {
  it('has the apostrophe of typesetting and no straight one', () => {
    expect(words.filter(({ text }) => text.includes('’')).length).toBeGreaterThan(150);
    expect(told(/\p{L}'|'\p{L}/u)).toEqual([]);
  });

  it('has no straight quotation marks', () => {
    expect(told(/"/)).toEqual([]);
  });

  it('has no two blanks, and none before a comma or a full stop', () => {
    expect(told(/\p{L} {2}|\p{L} [,.](?:\s|$)/u)).toEqual([]);
  });
});

it('Uzbek has its own two letters instead of apostrophes', () => {
  const uzbek = words.filter(({ at }) => /\/uz\.ts:/.test(at));
  const own = uzbek.filter(({ text }) => /[ʻʼ]/.test(text));
  expect(own.length).toBeGreaterThan(100);
  // A key is in English, and has the English apostrophe.
  expect(told(/[oOgG][’'‘`]/u, uzbek)).toEqual([]);
  // Nor has any other language that opening mark within a word; files of all languages have Uzbek too.
  expect(told(/\p{L}‘\p{L}/u)).toEqual([]);
});

it('French has blanks before its marks at which no line breaks', () => {
  const french = words.filter(({ at }) => /[/-]fr\.ts:/.test(at));
  expect(told(/\u00a0[;:]/, french).length).toBeGreaterThan(20);
  expect(told(/[^\s] [;:?!](?:\s|$)/u, french)).toEqual([]);
});

it('Chinese has the marks of its own width, without blanks after them', () => {
  const chinese = words.filter(
    ({ at, text }) => /[/-]zh\.ts:/.test(at) && /\p{Script=Han}/u.test(text),
  );
  expect(chinese.length).toBeGreaterThan(300);
  expect(told(/\p{Script=Han}[,;:.!?]|[，；：。！？、] /u, chinese)).toEqual([]);
});
