import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of all source files from the root; ambient declarations, which no module imports, apart. */
export const listSources = () =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();

/** The syntax tree of a source file, by its path from the root. */
export const parseSource = (name) =>
  ts.createSourceFile(name, readFileSync(join(ROOT, name), 'utf8'), ts.ScriptTarget.ES2022, true);

/** Every node of a file, however deep. */
export function nodesOf(node) {
  const nodes = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

/**
 * All imports of a file: `import`, `export … from`, `import()` and `import('…').Type`. Each has `from` and `to`, paths from
 * the root (for a package its name), and its `kind`: `value`, `type` (for types alone) or `dynamic` (when it gets there).
 */
export function importsOf(file) {
  return nodesOf(file).flatMap((node) => {
    const named = specifierOf(node);
    if (!named) return [];
    return [{ from: file.fileName, to: resolve(file.fileName, named.text), kind: named.kind }];
  });
}

function specifierOf(node) {
  const isText = (child) => child !== undefined && ts.isStringLiteral(child);
  if (ts.isImportDeclaration(node) && isText(node.moduleSpecifier)) {
    const { text } = node.moduleSpecifier;
    return { text, kind: isTypeClause(node.importClause) ? 'type' : 'value' };
  }
  if (ts.isExportDeclaration(node) && isText(node.moduleSpecifier)) {
    const { exportClause } = node;
    const all = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    const isType = node.isTypeOnly || (all.length > 0 && all.every((item) => item.isTypeOnly));
    return { text: node.moduleSpecifier.text, kind: isType ? 'type' : 'value' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return isText(literal) ? { text: literal.text, kind: 'type' } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // What cannot be read here cannot be checked either.
    return { text: isText(argument) ? argument.text : '(computed)', kind: 'dynamic' };
  }
  return undefined;
}

function isTypeClause(clause) {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  const { elements } = namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(ROOT, join(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
  return path.startsWith('src/') ? path.replace(/\.js$/, '.ts') : path;
}
