/** What the package gives: the program, and the contract of its records as zod schemas, which the command has no need to load. */
export * from './index.ts'
export * from './model/record.ts'
export {deadline, position} from './model/deadline.ts'
