export const body: readonly {readonly text: string; readonly style?: string; readonly level?: number}[]
export const table: {readonly title: string; readonly rows: readonly (readonly (string | null)[])[]}
