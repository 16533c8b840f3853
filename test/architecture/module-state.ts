import ts from 'typescript';
import { nodesOf } from './module-graph.js';

/** Methods that change what they are called on. */
const CHANGING = new Set(
  'set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '),
);
/** What is there to be changed, or changes by itself. */
const HOLDERS = new Set(['WeakMap', 'WeakSet', 'Resource']);

/**
 * Names of what a module keeps for as long as the page lives: variables that can be set anew, constants and static members
 * that are changed where they stand, and memos of any kind.
 */
export function stateOf(file: ts.SourceFile): string[] {
  const changed = changedIn(file);
  const variables = file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const { declarations, flags } = statement.declarationList;
    const isFixed = (flags & ts.NodeFlags.Const) !== 0;
    return declarations.flatMap(({ name, initializer }) => {
      const isHolder = initializer !== undefined && holds(initializer);
      return namesIn(name).filter((one) => !isFixed || isHolder || changed.has(one));
    });
  });
  const statics = file.statements.filter(ts.isClassDeclaration).flatMap((owner) =>
    owner.members.flatMap((member) => {
      const isStatic = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static;
      if (!isStatic || !ts.isPropertyDeclaration(member)) return [];
      const name = `${owner.name?.text ?? ''}.${member.name.getText(file)}`;
      const isHolder = member.initializer !== undefined && holds(member.initializer);
      return isHolder || changed.has(name) ? [name] : [];
    }),
  );
  return [...variables, ...statics];
}

/** The names that a declaration gives, those of a pattern too. */
const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : nodesOf(name)
        .filter(ts.isBindingElement)
        .flatMap((element) => (ts.isIdentifier(element.name) ? [element.name.text] : []));

/** Whether something is made there and then, rather than when a function is called, that keeps what is put into it. */
function holds(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isNewExpression(node) && HOLDERS.has(node.expression.getText())) return true;
  return node.getChildren().some(holds);
}

/** Names, and members of names such as `A.b`, that a file changes: by a method, by setting a part, by deleting one. */
function changedIn(file: ts.SourceFile): ReadonlySet<string> {
  const targets = nodesOf(file).flatMap((node): ts.Expression[] => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (/^Object\.(?:assign|define\w+)$/.test(node.expression.getText(file)))
        return node.arguments.slice(0, 1);
      return CHANGING.has(name.text) ? [expression] : [];
    }
    const isAssignment =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (isAssignment) return [node.left];
    if (ts.isDeleteExpression(node)) return [node.expression];
    const isCount =
      (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator);
    return isCount ? [node.operand] : [];
  });
  return new Set(targets.flatMap((target) => prefixesOf(target, file)));
}

/** Of `A.b.c` or `A.b[0]`: `A`, `A.b`. */
function prefixesOf(target: ts.Expression, file: ts.SourceFile): string[] {
  const prefixes = [target.getText(file)];
  let node: ts.Expression = target;
  while (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isNonNullExpression(node)
  ) {
    node = node.expression;
    prefixes.push(node.getText(file));
  }
  return prefixes;
}
