import {deliverAtOnce} from './deliver-at-once.ts'
import {deliverOneByOne} from './deliver-one-by-one.ts'
import type {Delivery, Order} from './order.ts'

/** Records go out as they come where the one output allows it; all others need every record first. */
export const deliveryOf = (order: Order): Delivery => {
  const [output, ...others] = order.outputs
  return output?.each && others.length === 0
    ? deliverOneByOne(order, output.each.bind(output), output.file(order.options))
    : deliverAtOnce(order)
}
