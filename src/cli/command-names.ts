/** Commands beside the extraction, by the first argument. */
export const commandNames = ['check', 'schema', 'explain', 'tree'] as const

export type CommandName = (typeof commandNames)[number]
