/** Something that the real bridge can do and the local site cannot: refused by name, and a line in the inspector. */
export class RefusedOperation extends Error {
  constructor(readonly operation: string) {
    super(`The local site does not have the bridge operation "${operation}".`);
  }
}
