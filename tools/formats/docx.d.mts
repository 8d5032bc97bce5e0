interface Source {
  readonly body: readonly {readonly text: string; readonly level?: number; readonly style?: string}[]
  readonly table: {readonly rows: readonly (readonly (string | null)[])[]}
}
export function docx<Zip>(source: Source & {readonly automatic: boolean}, zip: (parts: Readonly<Record<string, string>>) => Zip): Zip
