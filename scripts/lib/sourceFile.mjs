import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './paths.mjs'

/** A TypeScript source read as a tree, so that comments and strings are not mistaken for code. */
export const sourceFile = (path) =>
  ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)

/** Every node of a tree, parents first. */
export function* nodesOf(node) {
  yield node
  const children = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** `file:line` of a node, counted from one. */
export function placeOf(node) {
  const source = node.getSourceFile()
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

/** The module names that a source imports or exports from, each with its node; imports of types count too. */
export function importsOf(source) {
  const found = []
  for (const node of nodesOf(source)) {
    const name = importedName(node)
    if (name !== undefined) found.push({ name, node })
  }
  return found
}

function importedName(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal.text
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]?.text
  return undefined
}
