import type {Rule} from '../model/contract.ts'

/** What each warning of a reader means, and what to do about it. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['automatic-numbers-lost', 'Some automatic numbers of the file could not be read, expected numbers as printed; convert the file with --soffice, or save it as .docx'],
  ['pages-without-text', 'Some pages are pictures without text, expected text on every page; run character recognition on the file'],
  ['formula-without-value', 'Some cells have a formula without its value, expected values; open the file in a spreadsheet and save it again']
])

export const lostInReading: Rule = {
  id: 'lost-in-reading',
  says: 'All that the file prints is in its text.',
  severity: 'warning',
  run(_, file) {
    for (const warning of file.data.reading?.warnings ?? []) {
      file.message(SENTENCES.get(warning) ?? `The file could not be read in full (${warning})`, {ruleId: this.id, source: 'zwgk'})
    }
  }
}
