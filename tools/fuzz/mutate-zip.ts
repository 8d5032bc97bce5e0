/** One change to a zip: its parts, or the XML of one. */
import {strFromU8, strToU8, zipSync} from 'fflate'
import {mutateBytes} from './mutate-bytes.ts'
import {mutateXml} from './mutate-xml.ts'
import type {Random} from './random.ts'

export type Parts = Readonly<Record<string, Uint8Array>>

/** Always the same bytes: a zip holds a time. */
export const zip = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [bytes, {level: 0, mtime: '2024-01-01T12:00:00'}]])))

function aboutParts(parts: Parts, name: string, random: Random): Parts {
  const bytes = parts[name] ?? new Uint8Array()
  const others = Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))
  const other = random.pick(Object.keys(parts))
  switch (random.below(7)) {
    case 0:
      return others
    case 1:
      return {...parts, [other]: bytes, [name]: parts[other] ?? bytes}
    case 2:
      return {...parts, [other]: bytes}
    case 3:
      return {...others, [random.pick([name.toUpperCase(), `/${name}`, name.replaceAll('/', '\\'), `../${name}`, `x/${name}`, `${name} `, ''])]: bytes}
    case 4:
      return {...parts, [name.replace(/\.xml$/u, '9.xml')]: bytes}
    case 5:
      return {...parts, [name]: new Uint8Array()}
    default:
      return {...parts, [name]: mutateBytes(bytes, random)}
  }
}

/** Large parts are asked for more often: they hold the words. */
export function mutateZip(parts: Parts, random: Random): Parts {
  const names = Object.keys(parts)
  if (names.length === 0) return parts
  const name = random.chance(0.5) ? names.reduce((one, two) => ((parts[one]?.length ?? 0) >= (parts[two]?.length ?? 0) ? one : two)) : random.pick(names)
  if (random.chance(0.12)) return aboutParts(parts, name, random)
  return {...parts, [name]: strToU8(mutateXml(strFromU8(parts[name] ?? new Uint8Array()), random))}
}
