declare module 'write-good' {
  /** Reports weak wording in a text. */
  export default function writeGood(text: string): { readonly index: number; readonly offset: number; readonly reason: string }[];
}
