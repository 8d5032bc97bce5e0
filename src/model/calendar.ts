/** Holidays and working days, as the State Council publishes them. */
export interface Calendar {
  /** @returns Last of `count` working days after `from`, ISO 8601; `confirmed`: all of its years' holidays are known. */
  addWorkdays(from: string, count: number): {date: string; confirmed: boolean}
  /** @returns First day of a holiday named in Chinese; null where the year or the name is not known. */
  holiday(name: string, year: number): string | null
  /** Whether people work on a day, ISO 8601; null where its year's holidays are not known. */
  isWorkday(date: string): boolean | null
}
