import {createHash} from 'node:crypto'
import {deadlineKind} from '../../model/deadline.ts'
import {unitRole} from '../../model/record.ts'
import {labels} from '../ledger/labels.ts'
import {script, style} from './client/main.ts?bundled'
import type {PageData, PageSource} from './data.ts'

/** JSON inside a script element: no `<` can end it or begin a comment; U+2028 and U+2029 were line ends to older engines. */
function island(id: string, value: PageData | PageSource): string {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<script type="application/json" id="${id}">${json}</script>`
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but this style and this script: what a notice says can neither run nor fetch. */
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`

type Choice = readonly [value: string, label: string]

const select = (id: string, label: string, choices: readonly Choice[]): string =>
  `<label class="field">${label}<select id="${id}" autocomplete="off">${choices.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}</select></label>`

const input = (id: string, label: string, more: string): string => `<label class="field">${label}<input id="${id}" autocomplete="off" ${more}></label>`

/** All that stands here are words of the page itself: what comes from a notice is in the islands, and only ever becomes text. */
export function shell(data: PageData, sources: readonly PageSource[]): string {
  const {words, language} = data
  const {role, kind} = labels[language]
  const tab = (name: 'tasks' | 'timeline' | 'matrix' | 'remarks', isFirst = false): string =>
    `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${isFirst}"${isFirst ? '' : ' tabindex="-1"'}>${words[name]}</button>`
  const panel = (name: 'tasks' | 'timeline' | 'matrix' | 'remarks', isFirst = false): string =>
    `<div class="panel" role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}"${isFirst ? '' : ' hidden'}></div>`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="zwgk-extract">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.page}</title>
<style>${style}</style>
</head>
<body>
<noscript><p class="noscript">${words.noscript}</p></noscript>
<header class="top">
<div class="name"><h1>${words.page}</h1><p id="summary"></p></div>
<button type="button" class="fold" id="fold" aria-expanded="false" aria-controls="filters">${words.filters}</button>
<form class="filters" id="filters" role="search" aria-label="${words.filters}">
${select('notice', words.notice, [['', words.allNotices]])}
${input('unit', words.unit, `list="units" placeholder="${words.anyUnit}"`)}<datalist id="units"></datalist>
${select('role', words.role, [['', words.anyRole], ...unitRole.options.map((name): Choice => [name, role[name]]), ['none', words.noUnit]])}
${select('kind', words.kind, [['', words.anyKind], ['dated', words.dated], ['undated', words.undated], ...deadlineKind.options.map((name): Choice => [name, kind[name]]), ['none', words.noLimit]])}
${input('from', words.from, 'type="date"')}
${input('to', words.to, 'type="date"')}
${input('words', words.search, `type="search" placeholder="${words.searchHint}" aria-keyshortcuts="/"`)}
<button type="reset" id="clear" aria-keyshortcuts="Escape">${words.clear}</button>
</form>
</header>
<div class="switch" role="group"><button type="button" id="to-source" aria-pressed="false">${words.source}</button><button type="button" id="to-ledger" aria-pressed="true">${words.ledger}</button></div>
<main>
<section class="pane source" aria-label="${words.source}">
<div class="bar"><select id="shown-notice" aria-label="${words.sourceOf}" autocomplete="off"></select><details class="legend"><summary>${words.legend}</summary><ul id="legend"></ul></details></div>
<p class="facts" id="facts" lang="zh-CN"></p>
<div class="text" id="text" lang="zh-CN" tabindex="0" role="region" aria-label="${words.source}"></div>
</section>
<section class="pane ledger" aria-label="${words.ledger}">
<div class="bar"><div role="tablist" aria-label="${words.ledger}">${tab('tasks', true)}${tab('timeline')}${tab('matrix')}${tab('remarks')}</div><p id="count" role="status"></p></div>
${panel('tasks', true)}${panel('timeline')}${panel('matrix')}${panel('remarks')}
<p class="keys">${words.keys}</p>
</section>
</main>
<section class="print" id="print" lang="zh-CN"></section>
${island('data', data)}
${sources.map((source, at) => island(`source-${at}`, source)).join('\n')}
<script>${script}</script>
</body>
</html>
`
}
