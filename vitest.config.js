import {defineConfig} from 'vitest/config'

export default defineConfig({test: {setupFiles: ['src/dev/properties.setup.ts']}})
