export declare function bundle(outdir: string): Promise<unknown>
