import {ReadError} from '../model/contract.ts'

/** An OLE compound file (MS-CFB): what `.doc`, `.xls`, `.wps` and encrypted Office files are wrapped in. */
interface Ole {
  /** Names of the streams and folders at the top; embedded objects have theirs further down */
  readonly names: readonly string[]
  /** @throws ReadError `damaged`, where the sectors of the stream are not all there */
  stream(name: string): Uint8Array | null
}

type OleKind = 'word' | 'sheet' | 'encrypted' | 'damaged' | 'other'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER = 512
const ENTRY = 128
const NONE = 0xffffffff
const LAST_SECTOR = 0xfffffffa

/** @returns What the file holds, by the names of its streams; null where it is no OLE file. */
export function oleKind(bytes: Uint8Array): OleKind | null {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return null
  try {
    const {names} = openOle(bytes)
    const has = (name: string) => names.includes(name)
    if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted'
    return has('WordDocument') ? 'word' : has('Workbook') || has('Book') ? 'sheet' : 'other'
  } catch (error) {
    if (error instanceof ReadError) return 'damaged'
    throw error
  }
}

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

/** @throws ReadError `damaged` */
export function openOle(source: Uint8Array): Ole {
  if (source.length < HEADER + ENTRY || MAGIC.some((byte, at) => source[at] !== byte)) throw damaged('OLE header')
  const header = viewOf(source)
  const shift = header.getUint16(30, true)
  const miniShift = header.getUint16(32, true)
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged('OLE header')
  // WPS leaves the last sector short
  const sector = 1 << shift
  const bytes = padded(source, sector)
  const table = new DataView(bytes.buffer, bytes.byteOffset)
  const count = bytes.length / sector - 1

  const at = (id: number) => {
    if (id >= count) throw damaged('OLE sector')
    return (id + 1) * sector
  }
  const fat = sectorTable(table, at, sector)
  const chain = (start: number, next: (id: number) => number, most: number) => {
    const ids: number[] = []
    for (let id = start; id < LAST_SECTOR; id = next(id)) {
      if (ids.push(id) > most) throw damaged('OLE chain')
    }
    return ids
  }
  const nextSector = (id: number) => {
    const page = fat[id >>> (shift - 2)]
    if (page === undefined) throw damaged('OLE chain')
    return table.getUint32(at(page) + (id % (sector / 4)) * 4, true)
  }
  const gather = (starts: readonly number[], size: number, from: Uint8Array, length: number) => {
    const out = new Uint8Array(starts.length * size)
    for (const [index, start] of starts.entries()) out.set(from.subarray(start, start + size), index * size)
    if (length > out.length) throw damaged('OLE stream')
    return out.subarray(0, length)
  }
  const big = (start: number, length?: number) => {
    const starts = chain(start, nextSector, count).map(at)
    return gather(starts, sector, bytes, length ?? starts.length * sector)
  }

  const entries = entriesOf(big(header.getUint32(48, true)))
  const root = entries[0]
  if (root?.type !== 5) throw damaged('OLE directory')
  const top = siblings(entries, root.child)
  let mini: {table: DataView; bytes: Uint8Array} | undefined
  const small = (start: number, length: number) => {
    mini ??= {table: viewOf(big(header.getUint32(60, true))), bytes: big(root.start)}
    const {table: next, bytes: from} = mini
    const most = next.byteLength / 4
    const ids = chain(
      start,
      (id) => {
        if (id >= most) throw damaged('OLE chain')
        return next.getUint32(id * 4, true)
      },
      most
    )
    return gather(
      ids.map((id) => id << miniShift),
      1 << miniShift,
      from,
      length
    )
  }
  return {
    names: top.map(({name}) => name),
    stream(name) {
      const entry = top.find((each) => each.name === name && each.type === 2)
      if (!entry) return null
      if (entry.size === 0) return new Uint8Array()
      return entry.size < header.getUint32(56, true) ? small(entry.start, entry.size) : big(entry.start, entry.size)
    }
  }
}

/** The sectors that hold the sector table: 109 named in the header, the others in a chain of their own. */
function sectorTable(view: DataView, at: (id: number) => number, sector: number): number[] {
  const ids: number[] = []
  const take = (offset: number, entries: number) => {
    for (let index = 0; index < entries; index++) {
      const id = view.getUint32(offset + index * 4, true)
      if (id < LAST_SECTOR) ids.push(id)
    }
  }
  take(76, 109)
  let more = view.getUint32(68, true)
  for (let left = view.byteLength / sector; more < LAST_SECTOR && left > 0; left--) {
    take(at(more), sector / 4 - 1)
    more = view.getUint32(at(more) + sector - 4, true)
  }
  return ids
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    })
  }
  return entries
}

/** A folder's entries hang in a binary tree. */
function siblings(entries: readonly Entry[], first: number): Entry[] {
  const found = new Set<Entry>()
  const open = [first]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = id === NONE ? undefined : entries[id]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    open.push(entry.left, entry.right)
  }
  return [...found]
}

function padded(bytes: Uint8Array, sector: number): Uint8Array {
  const missing = (sector - (bytes.length % sector)) % sector
  if (missing === 0) return bytes
  const whole = new Uint8Array(bytes.length + missing)
  whole.set(bytes)
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function damaged(detail: string): ReadError {
  return new ReadError('damaged', {detail})
}
