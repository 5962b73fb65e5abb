import type { Finding } from '../../../src/engine/results'
import { lastPer } from '../../../src/memo/last-per'

/**
 * The first findings whose sentence or rule holds all the words, in the order given. The sentences are made when somebody
 * first looks for something, and kept for as long as the list and the language stay.
 * @param words in lower case; none finds nothing
 * @param most how many are enough
 */
export function findFindings(
  findings: readonly Finding[],
  words: readonly string[],
  sentenceOf: (finding: Finding) => string,
  most: number,
): readonly Finding[] {
  if (words.length === 0) return []
  const found: Finding[] = []
  for (const { finding, text } of searchables(findings, sentenceOf)) {
    if (!words.every((word) => text.includes(word))) continue
    found.push(finding)
    if (found.length >= most) break
  }
  return found
}

const searchables = lastPer((findings: readonly Finding[], sentenceOf: (finding: Finding) => string) =>
  findings.map((finding) => ({ finding, text: `${finding.rule} ${sentenceOf(finding)}`.toLowerCase() })),
)
