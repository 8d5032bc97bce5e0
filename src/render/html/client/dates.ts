const pad = (value: number): string => String(value).padStart(2, '0')

/** The reader's own day, ISO 8601. */
export const isoDay = (day: Date): string => `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`

/** Days from one ISO day to another, whatever the time zone. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

export const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${month}-${pad(new Date(Date.UTC(year, number, 0)).getUTCDate())}`
}
