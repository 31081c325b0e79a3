import { plumbline } from './lib/plumbline.mjs'

const given = process.argv.slice(2)
const packs = given.some((one) => one.startsWith('rules/'))
  ? []
  : ['rules/cn-national', 'rules/cn-limits', 'rules/cn-shanghai', 'rules/cn-shandong', 'rules/cn-henan']
const { code, output } = await plumbline(['law', 'verify', ...packs, ...given])
console.log(output)
process.exit(code)
