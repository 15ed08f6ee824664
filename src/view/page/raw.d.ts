/** A file as the text it holds; see `tsup.config.ts`. */
declare module '*?raw' {
  const text: string
  export default text
}
