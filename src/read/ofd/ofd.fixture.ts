import {strToU8, zipSync} from 'fflate'

/** OFDs written by hand; lengths in millimetres. A page is 210 × 297. */

export type OfdParts = Readonly<Record<string, string>>

/** A line of text, as most writers place it: the box, then distances within. */
export function text(words: string, x: number, y: number, size = 5, attributes = ''): string {
  const deltas = words.length > 1 ? ` DeltaX="g ${words.length - 1} ${size}"` : ''
  return `<ofd:TextObject ID="1" Boundary="${x} ${y - size} ${words.length * size} ${size}" Font="1" Size="${size}" ${attributes}><ofd:TextCode X="0" Y="${size}"${deltas}>${words}</ofd:TextCode></ofd:TextObject>`
}

export const stroke = (x1: number, y1: number, x2: number, y2: number): string =>
  `<ofd:PathObject ID="2" Boundary="${x1} ${y1} ${x2 - x1 + 1} ${y2 - y1 + 1}"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export const page = (objects: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NAMESPACE}>${before}<ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`

/** A part of resources; the content of each composite by its ID */
export const resources = (composites: Readonly<Record<string, string>>): string =>
  `<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:CompositeGraphicUnits>${Object.entries(composites)
    .map(([id, objects]) => `<ofd:CompositeGraphicUnit ID="${id}" Width="210" Height="297"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`)
    .join('')}</ofd:CompositeGraphicUnits></ofd:Res>`

export const composite = (id: string, attributes = 'Boundary="0 0 210 297"'): string => `<ofd:CompositeObject ID="3" ResourceID="${id}" ${attributes}/>`

/** @param pages Content of each page's layer */
export function partsOf(pages: readonly string[]): OfdParts {
  return {
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="77" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(pages.map((objects, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, page(objects)]))
  }
}

export const zipOf = (parts: OfdParts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])))

export const ofdOf = (pages: readonly string[]): Uint8Array => zipOf(partsOf(pages))
