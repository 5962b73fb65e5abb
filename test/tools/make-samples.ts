import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { samples } from './samples/samples.ts'
import { siteText } from './samples/site-text.ts'

/** Writes the example sites that ship with the app; the same input gives the same bytes. */
const folder = fileURLToPath(new URL('../../resources/examples/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, make] of Object.entries(samples)) writeFileSync(`${folder}${name}`, siteText(make()))
