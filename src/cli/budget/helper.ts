import type {Worker} from 'node:worker_threads'
import {ReadError} from '../../model/contract.ts'
import type {Limit} from './limit.ts'
import type {Answer, Order} from './order.ts'

/** A worker that took too long, or died of its work, is replaced with the next order. */
export class Helper {
  readonly #start: () => Worker
  #worker: Worker | null = null

  constructor(start: () => Worker) {
    this.#start = start
  }

  get isWarm(): boolean {
    return this.#worker !== null
  }

  #begin(): Worker {
    const worker = this.#start()
    // one may die between two orders
    return worker
      .on('error', () => {})
      .on('exit', () => {
        this.#drop(worker)
      })
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null
  }

  /** Starts the worker, so that it loads the library while this thread does. */
  warm(): void {
    this.#worker ??= this.#begin()
    this.#worker.unref()
  }

  /** Gives back what the worker holds; the next order begins another. */
  async rest(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  /**
   * One order at a time.
   *
   * @throws ReadError `timeout`, `too-large` where there was not memory enough, `ended` where the thread gave up
   */
  async ask(order: Order, {seconds, end}: Limit): Promise<Answer> {
    const worker = (this.#worker ??= this.#begin())
    worker.ref()
    let settle = (): void => {}
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new ReadError('timeout', {seconds: String(seconds)}))
        }, end - Date.now())
        const ended = (code: number): void => {
          reject(new ReadError('ended', {detail: `exit code ${code}`}))
        }
        worker.on('message', resolve).on('error', reject).on('exit', ended)
        settle = () => {
          clearTimeout(timer)
          worker.off('message', resolve).off('error', reject).off('exit', ended)
        }
        worker.postMessage(order)
      })
    } catch (error) {
      this.#drop(worker)
      void worker.terminate()
      throw isOutOfMemory(error) ? new ReadError('too-large', {detail: 'not enough memory'}) : error
    } finally {
      settle()
      worker.unref()
    }
  }
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
