import { changePart } from '../../../../src/commands/structure/change-part'
import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import { useStructureEdit } from '../use-structure-edit'

/** Changes fields of one part; one that becomes undefined is unknown again. */
export function usePartEdit(part: StructurePart): (fields: object) => boolean {
  const edit = useStructureEdit()
  return (fields) => edit(({ document }) => changePart(document, part, fields))
}
