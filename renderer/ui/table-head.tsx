/** A column by its name. */
export type Column =
  | string
  | {
      readonly name: string
      /** `number`: figures, set to the right. */
      readonly className?: string
      /** Named for those who hear the table: its cells speak for themselves. */
      readonly unseen?: boolean
    }

interface Props {
  readonly columns: readonly Column[]
  /** Of the row. */
  readonly className?: string
}

/** The names of a table's columns; as many and in the order of its cells. */
export function TableHead({ columns, className }: Props) {
  return (
    <thead>
      <tr className={className}>
        {columns.map((column, i) => {
          const { name, unseen, ...look }: Exclude<Column, string> =
            typeof column === 'string' ? { name: column } : column
          return (
            <th key={i} scope="col" {...look}>
              {unseen ? <span className="visually-hidden">{name}</span> : name}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
