declare const ZWGK_VERSION: string | undefined

/** The version that the build puts here; null: run from source. */
export const builtVersion: string | null = typeof ZWGK_VERSION === 'undefined' ? null : ZWGK_VERSION
