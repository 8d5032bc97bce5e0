import fc from 'fast-check'

// One seed, so that a test that passed goes on passing; `FUZZ=2000 npx vitest run` looks further, from a new seed each time
const {FUZZ} = process.env
fc.configureGlobal(FUZZ ? {numRuns: Number(FUZZ)} : {seed: 20220620})
