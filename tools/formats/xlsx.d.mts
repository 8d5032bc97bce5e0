export function xlsx(table: {readonly title: string; readonly rows: readonly (readonly (string | null)[])[]}): Promise<Uint8Array>
