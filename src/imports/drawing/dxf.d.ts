/** The part of the package's public interface that is used here. */
declare module 'dxf' {
  export interface DxfEntity {
    readonly type: string
    readonly layer?: string
    /** Set on what lies on a sheet and not in the model. */
    readonly paperSpace?: boolean | number
    /** Name of the block that an INSERT or DIMENSION shows. */
    readonly block?: string
    readonly x?: number
    readonly y?: number
    readonly scaleX?: number
    readonly scaleY?: number
    readonly rotation?: number
    readonly columnCount?: number
    readonly rowCount?: number
    readonly columnSpacing?: number
    readonly rowSpacing?: number
    readonly extrusionZ?: number
  }

  export interface DxfBlock {
    readonly name?: string
    readonly x?: number
    readonly y?: number
    readonly entities?: readonly DxfEntity[]
  }

  export interface DxfFile {
    readonly header: { readonly insUnits?: number; readonly measurement?: number }
    readonly blocks: readonly DxfBlock[]
    readonly entities: readonly DxfEntity[]
    readonly tables: {
      readonly layers: Readonly<Record<string, { readonly flags?: number; readonly colorNumber?: number }>>
    }
  }

  export function parseString(text: string): DxfFile
  /** One polyline for each entity that is no INSERT, in order; an empty one where the kind of entity draws no line. */
  export function toPolylines(file: DxfFile): {
    readonly polylines: readonly { readonly vertices: readonly (readonly [number, number])[] }[]
  }
}
