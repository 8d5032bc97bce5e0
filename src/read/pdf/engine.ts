import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {FONT_SHELF, standIn} from './stubs.ts'

/** What is used of pdf.js, in its own words. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>
  readonly GlobalWorkerOptions: {workerSrc: string}
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

/** Beside the bundle as the build copied it, else the development dependency. */
function folders(): {code: string; cmaps: string} {
  const built = fileURLToPath(new URL('./pdf/', import.meta.url))
  if (existsSync(join(built, 'pdf.min.mjs'))) return {code: built, cmaps: join(built, 'cmaps')}
  const installed = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {code: join(installed, 'legacy', 'build'), cmaps: join(installed, 'cmaps')}
}

let loading: Promise<PdfJs> | undefined

/** pdf.js weighs two megabytes and is loaded with the first PDF. */
export function loadEngine(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

async function load(): Promise<PdfJs> {
  standIn()
  const url = (name: string): string => pathToFileURL(join(folders().code, name)).href
  const engine = await withoutCanvas(() => import(/* @vite-ignore */ url('pdf.min.mjs')) as Promise<PdfJs>)
  engine.GlobalWorkerOptions.workerSrc = url('pdf.worker.min.mjs')
  return engine
}

/** Before it can be told to be quiet, pdf.js complains that a package for drawing is not installed; nothing is drawn here. */
async function withoutCanvas<T>(work: () => Promise<T>): Promise<T> {
  const {warn} = console
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('@napi-rs/canvas')) warn(...said)
  }
  try {
    return await work()
  } finally {
    console.warn = warn
  }
}

/** How a document is opened: nothing is run, fetched or drawn, and pictures are passed over. */
export function openOptions(bytes: Uint8Array): object {
  return {
    // pdf.js takes the memory for itself, and takes no Buffer
    data: new Uint8Array(bytes),
    cMapUrl: `${folders().cmaps.replaceAll('\\', '/')}/`,
    cMapPacked: true,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: FONT_SHELF,
    maxImageSize: 0
  }
}
