/** Made by tools/pdf-maps.mjs: the character maps of pdf.js by file name, in base64. */
declare module 'pdfjs-dist/cmaps?packed' {
  export const maps: ReadonlyMap<string, string>
}
/** The half of pdf.js that parses; importing it makes it known. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
