import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path/posix'
import { root } from './paths.mjs'

/** Links in a Markdown file, to files of the repository or to headings, that lead nowhere; one line each. */
export function brokenLinks(file) {
  return [...prose(file).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/i.test(link) && !leadsSomewhere(file, link))
    .map((link) => `${file}: the link \`${link}\` leads nowhere`)
}

function leadsSomewhere(file, link) {
  const [path, anchor] = decodeURIComponent(link).split('#')
  const target = path === '' ? file : normalize(join(file, '..', path))
  if (!existsSync(join(root, target))) return false
  return (
    !anchor || !target.endsWith('.md') || statSync(join(root, target)).isDirectory() || anchorsOf(target).has(anchor)
  )
}

/** The anchors of the headings of a file, made as the usual forges make them. */
const anchorsOf = (file) =>
  new Set([...prose(file).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading]) => anchorOf(heading)))

const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** The text of a file without its code, where brackets mean something else. */
const prose = (file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`(?!\()/g, (code) => (code.includes('](') ? '' : code))
