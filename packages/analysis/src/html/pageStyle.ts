/** The look of every page: readable on paper, in either language, in the dark, and without telling things by colour alone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c2024, #e6e8ea); --quiet: light-dark(#5b646d, #a2abb3); --line: light-dark(#d9dde1, #3b4147);
  --paper: light-dark(#fff, #16191c); --shade: light-dark(#f5f6f7, #1f2327);
  --good: light-dark(#ddf3e1, #12391f); --some: light-dark(#fdf1cf, #453708); --bad: light-dark(#fbdfdd, #4b1d1a);
  --good-ink: light-dark(#176b34, #7fd79a); --some-ink: light-dark(#7a5900, #e9c75c); --bad-ink: light-dark(#a3261d, #ff9d94); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1280px; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
body:has(#show-zh:checked) [lang="en"], body:has(#show-en:checked) [lang="zh-CN"] { display: none; }
header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; border-bottom: 2px solid var(--ink); margin-bottom: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
a { color: inherit; } a:hover { text-decoration-thickness: 2px; }
.languages { border: 0; padding: 0; margin: 0; white-space: nowrap; } .languages label { margin-left: .8rem; cursor: pointer; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre, .source { font-family: ui-monospace, "Noto Sans Mono CJK SC", "Cascadia Code", Consolas, monospace; font-size: 13px; }
.quiet { color: var(--quiet); } .good { color: var(--good-ink); } .some { color: var(--some-ink); } .bad { color: var(--bad-ink); }
details { margin: .4rem 0; } summary { cursor: pointer; }
.source { display: grid; border: 1px solid var(--line); overflow-x: auto; line-height: 1.5; }
.source.one { grid-template-columns: max-content 1.6em minmax(0, 1fr); }
.source.two { grid-template-columns: max-content 1.6em minmax(0, 1fr) max-content 1.6em minmax(0, 1fr); }
.source > span { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 .4rem; min-height: 1.5em; }
.source .line { color: var(--quiet); text-align: right; user-select: none; background: var(--shade); }
.source .sign { text-align: center; padding: 0; user-select: none; font-weight: 700; }
.source .m-good { background: var(--good); } .source .m-some { background: var(--some); } .source .m-bad { background: var(--bad); } .source .m-none { background: var(--shade); }
.source .key { font-weight: 600; } .source .comment { color: var(--quiet); font-style: italic; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .languages { display: none; } .source { break-inside: auto; } h2, h3 { break-after: avoid; } details > * { display: revert; } }
`
