import type {CommandName} from './command-names.ts'
import type {Command} from './command.ts'

/** Commands beside the extraction, by the first argument; each is loaded when it is called. A folder of that name is read as `./check`. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check/run.ts')).runCheck,
  schema: async () => (await import('./schema/run.ts')).runSchema,
  explain: async () => (await import('./explain/run.ts')).runExplain,
  tree: async () => (await import('./tree/run.ts')).runTree
}

export const commandOf = (name: string | undefined): (() => Promise<Command>) | undefined =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined
