import ts from 'typescript'
import { calendarFolder } from './direction.mjs'
import { nodesOf, placeOf } from './sourceFile.mjs'

/** Names through which a pure function could see a clock, chance, its surroundings, a locale or a binary fraction. */
const globals = new Map([
  ['process', 'reads the environment'],
  ['performance', 'reads the clock'],
  ['crypto', 'draws random numbers'],
  ['Intl', 'depends on the locale data of the machine'],
  ['console', 'writes to the terminal'],
  ['fetch', 'reaches the network'],
  ['setTimeout', 'depends on the clock'],
  ['setInterval', 'depends on the clock'],
  ['globalThis', 'reaches whatever the surroundings hold'],
  ['parseFloat', 'makes a binary fraction'],
])

/** Members of built-in objects that do the same. */
const members = new Map([
  ['Date.now', 'reads the clock'],
  ['Math.random', 'is chance'],
  ['Number.parseFloat', 'makes a binary fraction'],
])

const localeMethods = /^(toLocale\w*|localeCompare)$/

/** What in the source of a pure package breaks its purity, one line each. */
export const impurities = (source) =>
  [...nodesOf(source)].flatMap((node) => {
    const why = impurityOf(node)
    return why === undefined ? [] : [`${placeOf(node)}: \`${node.getText()}\` ${why}`]
  })

function impurityOf(node) {
  if (ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text))) return 'is a binary fraction'
  if (ts.isPropertyAccessExpression(node)) return impurityOfAccess(node)
  if (ts.isIdentifier(node) && isReference(node)) return impurityOfName(node)
  return undefined
}

function impurityOfAccess(node) {
  if (localeMethods.test(node.name.text)) return 'depends on the locale of the machine'
  return members.get(node.getText())
}

function impurityOfName(node) {
  if (node.text === 'Date') return impurityOfDate(node)
  return globals.get(node.text)
}

function impurityOfDate(node) {
  if (!node.getSourceFile().fileName.startsWith(`${calendarFolder}/`)) return `belongs in ${calendarFolder}`
  const made = node.parent
  const asOfNow = !ts.isNewExpression(made) || (made.arguments ?? []).length === 0
  return asOfNow && !ts.isPropertyAccessExpression(made) && !ts.isTypeReferenceNode(made)
    ? 'reads the clock'
    : undefined
}

/** An identifier that stands for something in scope, not the name of a member, a key or a declaration. */
function isReference(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.expression === node
  return parent.name !== node && parent.propertyName !== node
}
