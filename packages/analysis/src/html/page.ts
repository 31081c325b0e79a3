import type { Text } from '@plumbline/schema'
import { both, type Html, html } from './html.js'
import { pageStyle } from './pageStyle.js'

/** A page of one file: no script, nothing from the network, and a language that its reader chooses. */
export interface Page {
  readonly title: Text
  /** Which language is shown first. */
  readonly lang: 'zh' | 'en'
  readonly body: readonly Html[]
  /** Rules of style for what only this page has. */
  readonly style?: string
}

const checked = (yes: boolean): Html => (yes ? html` checked` : html``)

/** The whole text of the file. */
export const page = ({ title, lang, body, style = '' }: Page): string =>
  html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title[lang]}</title>
<style>${{ html: pageStyle + style }}</style>
</head>
<body>
<header>
<h1>${both(title)}</h1>
<fieldset class="languages"><label><input type="radio" name="language" id="show-zh"${checked(lang === 'zh')}>中文</label><label><input type="radio" name="language" id="show-en"${checked(lang === 'en')}>English</label></fieldset>
</header>
<main>
${body}
</main>
</body>
</html>
`.html
