export declare function bundle(outdir: string, options?: {readonly minify?: boolean}): Promise<unknown>
