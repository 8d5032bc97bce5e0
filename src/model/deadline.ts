import * as z from 'zod'

/** 1-based line and column, 0-based offset; columns and offsets count UTF-16 code units (unist). */
const point = z.strictObject({
  line: z.int().min(1).describe('Line, 1-based'),
  column: z.int().min(1).describe('Column in UTF-16 code units, 1-based'),
  offset: z.int().min(0).describe('Offset in UTF-16 code units, 0-based')
})

/** unist `Position` as it is published; the end is exclusive. */
export const positionShape = z
  .strictObject({
    start: point.describe('First character'),
    end: point.describe('Place after the last character')
  })
  .meta({description: 'Place in the decoded source (plain text) or in the reading text (other formats)'})

export type Position = z.infer<typeof positionShape>
export type Point = z.infer<typeof point>

function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false
  const {line, column, offset} = value as Record<string, unknown>
  return (
    Number.isSafeInteger(line) &&
    Number.isSafeInteger(column) &&
    Number.isSafeInteger(offset) &&
    Number(line) >= 1 &&
    Number(column) >= 1 &&
    Number(offset) >= 0 &&
    Object.keys(value).length === 3
  )
}

/** A record holds thousands of positions: this check is `positionShape` without its cost; a test holds the two together. */
function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false
  const {start, end} = value as Record<string, unknown>
  return isPoint(start) && isPoint(end) && Object.keys(value).length === 2
}

export const position = z.custom<Position>(isPosition, 'Expected a position: start and end with line, column and offset').meta({id: 'Position'})

const isoDate = z.iso.date()
const isoDuration = z.string().regex(/^P(?:\d+[DWMY]|T\d+[HM])$/u)

export const deadlineKind = z.enum(['date', 'relative', 'recurring', 'minimum', 'continuous', 'irregular', 'concurrent'])

/** One time limit of a task: ISO 8601 dates and durations, RFC 5545 recurrence. */
export const deadline = z
  .strictObject({
    text: z.string().min(1).describe('The expression as printed, normalised'),
    kind: deadlineKind.describe('What sort of limit it is'),
    date: isoDate.nullable().optional().describe('Last day still on time, ISO 8601; null: hangs on an event, no year is known, or no such day'),
    start: isoDate.optional().describe('First day, for a span'),
    yearInferred: z.literal(true).optional().describe('The year is not printed; taken from the plan or 成文日期'),
    duration: isoDuration.nullable().optional().describe('relative, minimum: ISO 8601 duration'),
    workdays: z.boolean().optional().describe('The duration counts working days'),
    anchor: z.string().nullable().optional().describe('relative, concurrent: the event'),
    period: isoDuration.optional().describe('recurring: ISO 8601 duration between two occurrences'),
    min: z.int().min(0).optional().describe('recurring: printed count or quota within a period'),
    rrule: z.string().optional().describe('recurring with a day inside the period: RFC 5545 rule'),
    unconfirmed: z.literal(true).optional().describe('Counted in working days past the years whose holidays are known'),
    sentence: z.string().describe('The sentence that carries it'),
    position: position.describe('Where it stands')
  })
  .meta({id: 'Deadline', description: 'A time limit or schedule of a task'})

export type DeadlineKind = z.infer<typeof deadlineKind>
export type Deadline = z.infer<typeof deadline>
