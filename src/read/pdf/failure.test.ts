import {expect, it} from 'vitest'
import {ReadError} from '../../model/read-error.ts'
import {failureOf} from './failure.ts'

const named = (name: string): Error => Object.assign(new Error('no such page\nnor another'), {name})

it.each(['InvalidPDFException', 'UnknownErrorException', 'FormatError'])('%s is a damaged file', (name) => {
  expect(failureOf(named(name))).toMatchObject({code: 'damaged', values: {detail: 'no such page'}})
})

it('PasswordException is a locked file', () => {
  expect(failureOf(named('PasswordException'))).toMatchObject({code: 'encrypted'})
})

it.each([
  new TypeError('x is not a function'),
  new RangeError('Maximum call stack size exceeded'),
  new Error('Worker was destroyed'),
  new ReadError('too-large'),
  'thrown'
])('what is no word of pdf.js about the file stays what it is: %s', (error) => {
  expect(failureOf(error)).toBe(error)
})
