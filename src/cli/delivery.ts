import type {Flow} from '../model/contract.ts'
import {deliverAtOnce} from './deliver-at-once.ts'
import {deliverOneByOne} from './deliver-one-by-one.ts'
import type {Delivery, Order} from './order.ts'

/** Records go out as they come where every output allows it; else every record must be there first. */
export function deliveryOf(order: Order): Delivery {
  const {options, outputs, filter} = order
  const flows = outputs.flatMap((output): {flow: Flow; name: string}[] => {
    const flow = output.flow?.({...options, keeps: filter.keeps, hasKeywords: options.keywords !== null})
    return flow ? [{flow, name: output.file(options)}] : []
  })
  return options.split === null && flows.length === outputs.length ? deliverOneByOne(order, flows) : deliverAtOnce(order)
}
