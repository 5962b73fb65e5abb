/** Why a file cannot be taken in; the code is a locale key under `imports.refusals.`. */
export class ImportProblem extends Error {
  constructor(
    readonly code:
      | 'too-large'
      | 'swells'
      | 'empty'
      | 'dwg'
      | 'binary-dxf'
      | 'no-dxf'
      | 'broken-dxf'
      | 'cut-off-dxf'
      | 'no-lines'
      | 'no-table'
      | 'no-picture'
      | 'too-many-pixels'
      | 'no-pdf'
      | 'locked-pdf',
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
    this.name = 'ImportProblem'
  }
}
