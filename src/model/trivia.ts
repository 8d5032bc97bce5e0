/**
 * What text is that stands in no value of the record, and is understood nonetheless. `furniture`: around the notice, by a site, a
 * margin, a printer · `page-number` · `hidden`: not shown by the file itself · `litter`: left by a converter · `syntax`: marks
 * between cells and around values · `repeated`: said above already · `label`: a letterhead, a heading without a number, a field of
 * a site · `contents`: a table of contents · `header-row`: words above columns · `note`: remarks on a table, sums · `form`: to be
 * filled in · `table`: a table that assigns no work · `prose`: running text that assigns no work.
 */
export const triviaReasons = [
  'furniture',
  'page-number',
  'hidden',
  'litter',
  'syntax',
  'repeated',
  'label',
  'contents',
  'header-row',
  'note',
  'form',
  'table',
  'prose'
] as const
export type TriviaReason = (typeof triviaReasons)[number]
