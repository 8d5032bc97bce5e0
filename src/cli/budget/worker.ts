/** A thread that reads one notice after the other, as it is told: it can be ended, whatever it is at. */
import {parentPort} from 'node:worker_threads'
import {VFile} from 'vfile'
import {extractNotice, readNotice} from '../../index.ts'
import type {FileReading} from '../../model/reading.ts'
import {messagesOf, putMessages, refusalOf, type Answer, type Order} from './order.ts'

let file = new VFile()

/** The layout stays here, where the notice is extracted. */
const withoutLayout = ({format, ownText, encoding, sha256}: FileReading): FileReading => ({format, ownText, encoding, sha256})

async function done(order: Order): Promise<Answer> {
  if ('view' in order) return {shown: await (await import('../view/shown.ts')).shown(order)}
  if ('read' in order) {
    file = await readNotice(order.read, order.options)
    return {text: String(file), reading: file.data.reading && withoutLayout(file.data.reading)}
  }
  putMessages(file, order.messages)
  const record = await extractNotice(file, order.extract)
  return {record, messages: messagesOf(file)}
}

parentPort?.on('message', (order: Order) => {
  void done(order)
    .catch(refusalOf)
    .then((answer) => {
      parentPort?.postMessage(answer)
    })
})
