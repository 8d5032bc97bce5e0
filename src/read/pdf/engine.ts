import {FONT_SHELF, standIn} from './stubs.ts'

/** What is used of pdf.js, in its own words. */
interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>
  readonly PDFWorker: {readonly _setupFakeWorkerGlobal: Promise<unknown>}
  getDocument(source: object): {readonly promise: Promise<PdfDocument>; destroy(): Promise<void>}
}

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
}

export interface PdfPage {
  readonly commonObjs: {has(name: string): boolean; get(name: string): unknown}
  getViewport(options: {scale: number}): {readonly width: number; readonly height: number; readonly transform: number[]}
  getOperatorList(options: {annotationMode: number}): Promise<OperatorList>
  cleanup(): boolean
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

let loading: Promise<PdfJs> | undefined

/** pdf.js weighs two megabytes and is loaded with the first PDF. */
export function loadEngine(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

/** Both halves are imported, not looked for as files, so that whoever bundles the library bundles them too. */
async function load(): Promise<PdfJs> {
  standIn()
  const engine = (await withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'))) as unknown as PdfJs
  await withOwnWorker(async () => {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    await engine.PDFWorker._setupFakeWorkerGlobal
  })
  return engine
}

/** The half that parses makes itself known by a global; a program that reads PDFs with another pdf.js keeps its own. */
async function withOwnWorker(work: () => Promise<void>): Promise<void> {
  const former = Object.getOwnPropertyDescriptor(globalThis, 'pdfjsWorker')
  try {
    await work()
  } finally {
    if (former) Object.defineProperty(globalThis, 'pdfjsWorker', former)
    else Reflect.deleteProperty(globalThis, 'pdfjsWorker')
  }
}

/** Before it can be told to be quiet, pdf.js complains that a package for drawing is not installed; nothing is drawn here. */
async function withoutCanvas<T>(work: () => Promise<T>): Promise<T> {
  const {warn} = console
  console.warn = (...said: unknown[]) => {
    if (!/@napi-rs\/canvas|`require` function/u.test(String(said[0]))) warn(...said)
  }
  try {
    return await work()
  } finally {
    console.warn = warn
  }
}

/** Hands pdf.js the character maps that it asks for by name. */
class CharacterMaps {
  async fetch({filename}: {readonly filename: string}): Promise<Uint8Array> {
    const {maps} = await import('pdfjs-dist/cmaps?packed')
    const map = maps.get(filename)
    if (map === undefined) throw new Error(`no character map ${filename}`)
    return new Uint8Array(Buffer.from(map, 'base64'))
  }
}

/** How a document is opened: nothing is run, fetched or drawn, and pictures are passed over. */
export function openOptions(bytes: Uint8Array): object {
  return {
    // pdf.js takes the memory for itself, and takes no Buffer
    data: new Uint8Array(bytes),
    BinaryDataFactory: CharacterMaps,
    cMapPacked: true,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: FONT_SHELF,
    maxImageSize: 0
  }
}
