/** All small changes of a source file that a test should notice, each as the range that it replaces. */
import ts from 'typescript'

const {SyntaxKind} = ts

const OPERATORS = new Map([
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+']
])

/** Types, imports and examples say nothing that a test could notice. */
const isSilent = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isThrowStatement(node) ||
  (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') ||
  // the first argument of `predicate` is its examples
  (ts.isObjectLiteralExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'predicate')

/** A pattern, or a piece of the source of one: `(?:${ORGAN}|各(?:村|社区))`. */
const isPattern = (node) =>
  ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isNoSubstitutionTemplateLiteral(node)

/** Each alternative of an innermost group of a pattern, with the bar beside it. */
function alternatives(text, start) {
  const groups = [...text.matchAll(/\((?:\?:|\?<?[=!])?([^()[\]\\]+)\)/gu)].filter((group) => group[1].includes('|'))
  return groups.flatMap((group) => {
    let at = start + group.index + group[0].indexOf(group[1])
    return group[1].split('|').map((word, index) => {
      const from = at - (index > 0 ? 1 : 0)
      const end = at + word.length + (index > 0 ? 0 : 1)
      at += word.length + 1
      return [from, end, '']
    })
  })
}

/** The words of `words('局 委 办')`. */
function listed(node) {
  const start = node.getStart() + 1
  return [...node.text.matchAll(/\S+/gu)].map(({index, 0: word}) => [start + index, start + index + word.length, ''])
}

/**
 * @param {string} name Path, for its ending.
 * @param {string} code
 * @returns {{start: number, end: number, text: string, line: number, was: string}[]} In the order of the file; offsets are UTF-16 code units.
 */
export function mutationsOf(name, code) {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const found = []
  const add = (start, end, text) => found.push({start, end, text, line: source.getLineAndCharacterOfPosition(start).line + 1, was: code.slice(start, end)})
  const replace = (node, text) => add(node.getStart(source), node.getEnd(), text)
  const visit = (node) => {
    if (isSilent(node)) return
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS.get(node.operatorToken.kind)
      if (other) replace(node.operatorToken, other)
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) replace(node, node.operand.getText(source))
    else if (ts.isIfStatement(node)) for (const value of ['true', 'false']) replace(node.expression, value)
    else if (ts.isConditionalExpression(node)) for (const value of ['true', 'false']) replace(node.condition, value)
    else if (node.kind === SyntaxKind.TrueKeyword) replace(node, 'false')
    else if (node.kind === SyntaxKind.FalseKeyword) replace(node, 'true')
    else if (ts.isNumericLiteral(node)) replace(node, String(Number(node.text) + 1))
    else if (ts.isExpressionStatement(node)) replace(node, ';')
    else if (isPattern(node)) for (const one of alternatives(node.getText(source), node.getStart(source))) add(...one)
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
      for (const element of node.elements) if (ts.isStringLiteral(element)) replace(element, '...[]')
    if (ts.isStringLiteralLike(node) && ts.isCallExpression(node.parent) && node.parent.expression.getText(source) === 'words')
      for (const one of listed(node)) add(...one)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.sort((one, other) => one.start - other.start || one.end - other.end)
}

export const mutated = (code, {start, end, text}) => code.slice(0, start) + text + code.slice(end)
