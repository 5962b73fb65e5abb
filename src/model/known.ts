/** The named fields of a record that may hold others: without it, `Omit` of an open record forgets every name. */
export type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
