const SECTOR = 512
const [FREE, END, FAT_SECTOR] = [0xffffffff, 0xfffffffe, 0xfffffffd]

export interface Stream {
  readonly name: string
  readonly bytes: Uint8Array
  /** In a folder, as embedded objects are */ readonly inside?: true
}

/** An OLE file of 7 MB at most: header, streams, directory, sector table; streams under 4,096 bytes share the small sectors. */
export function oleFile(streams: readonly Stream[]): Uint8Array {
  const names = ['Root Entry', ...streams.map(({name}) => name)]
  const isDeep = streams.some(({inside}) => inside)
  const small = streams.filter(({bytes}) => bytes.length < 4096)
  const shared = new Uint8Array(small.reduce((sum, {bytes}) => sum + Math.ceil(bytes.length / 64) * 64, 0))
  const smallTable: number[] = []
  const smallStart = new Map<Stream, number>()
  for (const stream of small) {
    smallStart.set(stream, smallTable.length)
    shared.set(stream.bytes, smallTable.length * 64)
    chain(smallTable, Math.ceil(stream.bytes.length / 64))
  }
  const fat: number[] = []
  const sectors: Uint8Array[] = []
  const put = (bytes: Uint8Array) => {
    const start = fat.length
    const count = Math.ceil(bytes.length / SECTOR)
    if (count === 0) return END
    const padded = new Uint8Array(count * SECTOR)
    padded.set(bytes)
    for (let at = 0; at < count; at++) sectors.push(padded.subarray(at * SECTOR, (at + 1) * SECTOR))
    chain(fat, count)
    return start
  }
  const sharedStart = put(shared)
  const tableStart = put(new Uint8Array(new Uint32Array(smallTable).buffer))
  const starts = streams.map((stream) => smallStart.get(stream) ?? put(stream.bytes))

  const directory = new Uint8Array(Math.ceil((names.length + 1) / 4) * SECTOR)
  const entry = (at: number, name: string, type: number, links: readonly [left: number, right: number, child: number], start: number, size: number) => {
    const view = new DataView(directory.buffer, at * 128, 128)
    for (const [index, character] of [...name].entries()) view.setUint16(index * 2, character.charCodeAt(0), true)
    view.setUint16(64, (name.length + 1) * 2, true)
    view.setUint8(66, type)
    for (const [index, link] of links.entries()) view.setUint32(68 + index * 4, link, true)
    view.setUint32(116, start, true)
    view.setUint32(120, size, true)
  }
  const folder = names.length
  const next = (from: number, inside: boolean) => {
    const found = streams.findIndex((stream, at) => at >= from && (stream.inside === true) === inside)
    return found === -1 ? FREE : found + 1
  }
  const first = next(0, false)
  entry(0, 'Root Entry', 5, [FREE, FREE, isDeep ? folder : first], sharedStart, shared.length)
  if (isDeep) entry(folder, 'ObjectPool', 1, [FREE, first, next(0, true)], 0, 0)
  for (const [at, stream] of streams.entries()) {
    entry(at + 1, stream.name, 2, [FREE, next(at + 1, stream.inside === true), FREE], starts[at] ?? END, stream.bytes.length)
  }
  const directoryStart = put(directory)

  // the sector table covers itself
  let tables = 0
  while (tables * (SECTOR / 4) < fat.length + tables) tables++
  const firstTable = fat.length
  for (let at = 0; at < tables; at++) fat.push(FAT_SECTOR)
  const table = new Uint32Array(tables * (SECTOR / 4)).fill(FREE)
  table.set(fat)
  for (let at = 0; at < tables; at++) sectors.push(new Uint8Array(table.buffer, at * SECTOR, SECTOR))
  const header = new DataView(new ArrayBuffer(SECTOR))
  for (const [at, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) header.setUint8(at, byte)
  header.setUint16(30, 9, true)
  header.setUint16(32, 6, true)
  header.setUint32(44, tables, true)
  header.setUint32(48, directoryStart, true)
  header.setUint32(56, 4096, true)
  header.setUint32(60, tableStart, true)
  header.setUint32(68, END, true)
  for (let at = 0; at < 109; at++) header.setUint32(76 + at * 4, at < tables ? firstTable + at : FREE, true)
  const file = new Uint8Array((sectors.length + 1) * SECTOR)
  file.set(new Uint8Array(header.buffer))
  for (const [at, sector] of sectors.entries()) file.set(sector, (at + 1) * SECTOR)
  return file
}

function chain(table: number[], count: number): void {
  for (let left = count; left > 0; left--) table.push(left === 1 ? END : table.length + 1)
}
