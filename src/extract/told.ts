import type {Told, Trace} from '../model/trace.ts'
import type {View} from '../tree/view.ts'

/** Tells a trace of the candidates in one view: by their printed words and their place in the source. */
export function told(trace: Trace, view: View): Told {
  return (one) => trace({...one, text: view.print.slice(one.start, one.end), position: view.position(one.start, one.end)})
}
