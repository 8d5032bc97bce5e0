/** Made by tools/client.mjs: the browser's code and style as text. */
declare module '*?bundled' {
  export const script: string
  export const style: string
}
