/**
 * Time and memory of one output, in a process of its own: `node tools/bench-output.mjs xlsx 20000`, after `npm run build`.
 * The last line is JSON: milliseconds, peak resident bytes before the output and in all, bytes written.
 */
import {readdirSync} from 'node:fs'
import {performance} from 'node:perf_hooks'

const [name = '', tasks = '20000'] = process.argv.slice(2)

/** The bundle names its files after the source; a reader may have the same name. */
async function rendererOf(name) {
  for (const file of readdirSync('dist').filter((entry) => entry.startsWith(`chunk-${name}-`))) {
    const {[name]: renderer} = await import(new URL(`../dist/${file}`, import.meta.url))
    if (renderer?.render) return renderer
  }
  throw new Error(`Unexpected output ${name}, expected one that dist holds`)
}

/** A notice of so many tasks: two units, one deadline and some 130 characters each, all of them different. */
function recordOf(count) {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5, offset: 4}}
  const unit = (unitName, role) => ({name: unitName, role, collective: false, position})
  return {
    schemaVersion: '1',
    source: {path: 'notice.txt', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: 1},
    notice: {
      title: '关于印发工作要点的通知',
      planTitle: '某县工作要点',
      docNumber: {text: '某办〔2022〕1号', agencyCode: '某办', year: 2022, serial: 1},
      issuer: '某办公室',
      recipients: [],
      issuedOn: '2022-06-20',
      printedOn: null,
      planYear: 2022,
      note: null,
      copiedTo: [],
      attachments: [],
      positions: {}
    },
    sections: [],
    tasks: Array.from({length: count}, (_, at) => ({
      id: `1.${at + 1}`,
      marker: `${at + 1}.`,
      number: at + 1,
      path: ['一、'],
      sectionTitles: [`第${at % 30}类`],
      title: `第${at + 1}项工作`,
      text: `做好第${at + 1}项信息的公开，按时更新，确保内容准确、格式规范。`.repeat(4),
      leaders: [],
      annex: null,
      clauses: [],
      position,
      units: [unit(`第${at % 41}局`, 'lead'), unit(`第${at % 37}办公室`, 'support')],
      deadlines: [{text: '月底前', kind: 'date', date: `2022-${String((at % 12) + 1).padStart(2, '0')}-28`, sentence: '', position}]
    })),
    coverage: {characters: 1, accounted: 1, trivia: [], residue: []},
    diagnostics: []
  }
}

const renderer = await rendererOf(name)
const records = [recordOf(Number(tasks))]
const options = {rows: 'task', header: 'zh', bom: true, alarm: null, linkTo: (_, {id}) => `review.html#${id}`, textOf: () => ''}
const before = process.resourceUsage().maxRSS * 1024
const start = performance.now()
const data = await renderer.render(records, options)
const took = performance.now() - start
console.log(JSON.stringify({took, before, peak: process.resourceUsage().maxRSS * 1024, bytes: Buffer.byteLength(data)}))
