import {defineConfig} from 'vitest/config'
import {forVite} from './tools/client.mjs'
import {mapsForVite} from './tools/pdf-maps.mjs'
import {mendsForVite} from './tools/pdf-mends.mjs'

// A timeout is there to end what hangs: a busy machine is slow, not wrong
export default defineConfig({
  plugins: [forVite, mapsForVite, mendsForVite],
  test: {
    setupFiles: ['tools/properties.setup.ts'],
    // a test that starts the command leaves nothing in the folders of who runs it
    env: {NODE_DISABLE_COMPILE_CACHE: '1'},
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
