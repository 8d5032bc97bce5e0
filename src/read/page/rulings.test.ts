import {expect, it} from 'vitest'
import {joinRulings, rulingsOf} from './rulings.ts'

const frame = (x: number, y: number) => [
  {x, y},
  {x: x + 100, y},
  {x: x + 100, y: y + 20},
  {x, y: y + 20},
  {x, y}
]

it.each([NaN, Infinity, -Infinity])('draws no line at %s, and goes on', (place) => {
  const drawn = rulingsOf([frame(place, 10), frame(10, place), frame(10, 10)], {stroke: true, fill: false})
  expect(joinRulings(drawn)).toEqual(joinRulings(rulingsOf([frame(10, 10)], {stroke: true, fill: false})))
  expect(
    joinRulings(
      rulingsOf(
        [
          [
            {x: 0, y: place},
            {x: 90, y: place}
          ]
        ],
        {stroke: true, fill: true}
      )
    )
  ).toEqual([])
})
