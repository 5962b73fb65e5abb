import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow, readText } from './tree'

/** Elements in which a figure can be asked how it came about. */
const asking = new Set(['How', 'Verdict', 'StepCost', 'PlanCost', 'FinishDate'])
/** Methods of `format` that write a measured figure. */
const writers = /^(power|quantity|percent|figureIn|inUnit|figure)$/

const byMenu = 'stands in a control that cannot hold another; the menu of that control asks'
const inControl = 'stands in an option or chip that is a control itself, of what is only offered'
const inHand = 'is read off what is being drawn, typed or tried, before there is anything to trace'
const entered = 'is the value of a field that is entered right there'
const chart = 'is a mark of a chart; the figures beside it can be asked'
const elsewhere = 'is put in words here and asked where those words are shown'

/** Files that write figures which cannot be asked where they stand, and why. */
const unasked: Readonly<Record<string, string>> = {
  'arrange/array-panel.tsx': inHand,
  'compare/compared-figures.tsx': elsewhere,
  'connect/feed-panel.tsx': inHand,
  'connect/offer-row.tsx': inControl,
  'connect/trial-result.tsx': inHand,
  'energy/bins-chart.tsx': chart,
  'energy/energy-basis.tsx': 'is in a sentence that names its source itself',
  'energy/energy-panel.tsx': elsewhere,
  'findings/fixes/fix-option.tsx': inControl,
  'findings/waivers/scope-choice.tsx': inControl,
  'import/reading-file.tsx': 'how far reading a file has come',
  'import/drawing-dialog.tsx': inHand,
  'import/rack-list/model-table.tsx': inHand,
  'inspector/hydraulics/pump-chart.tsx': chart,
  'inspector/load-bars.tsx': elsewhere,
  'layers/section-controls.tsx': entered,
  'resilience/classes-view.tsx': 'has no component at which it is tightest to ask about',
  'resilience/gap/gap-plans.tsx': byMenu,
  'rules/limit-field.tsx': entered,
  'site-tree/site-tree.tsx': byMenu,
  'status-bar/status-bar.tsx': inHand,
  'storeys/storey-chips.tsx': inControl,
  'storeys/storeys-section.tsx': entered,
  'structure/draw-figures.tsx': inHand,
  'structure/fields/extent-fields.tsx': entered,
  'swap-in/assembly-list.tsx': inControl,
  'swap/limit-table.tsx': elsewhere,
  'swap/swap-panel.tsx': elsewhere,
  'underlays/underlay-fields.tsx': entered,
  'underlays/underlay-prompt.tsx': inHand,
  'viewport/key-hud.tsx': inHand,
  'viewport/snap-chips.tsx': inControl,
  'top-bar/settings-menu.tsx': 'is the size of the interface, which its reader chose',
}

const panels = filesBelow(['renderer/panels'], /\.tsx$/).filter((path) => !path.startsWith('renderer/panels/how/'))
const nameOf = (path: string): string => path.slice('renderer/panels/'.length)

/** Calls that write a figure outside everything that can be asked, each as it stands in the file. */
function unaskedIn(path: string): string[] {
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && writesFigure(node) && !canBeAsked(node)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function writesFigure({ expression }: ts.CallExpression): boolean {
  if (ts.isIdentifier(expression)) return expression.text === 'money'
  return (
    ts.isPropertyAccessExpression(expression) &&
    expression.expression.getText() === 'format' &&
    writers.test(expression.name.text)
  )
}

function canBeAsked(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isCallExpression(at) && at.expression.getText() === 'asked') return true
    const tag = ts.isJsxSelfClosingElement(at) ? at : ts.isJsxElement(at) ? at.openingElement : null
    if (!tag) continue
    if (asking.has(tag.tagName.getText())) return true
    const isFact = tag.tagName.getText() === 'Fact'
    if (isFact && tag.attributes.properties.some((a) => a.name?.getText() === 'question')) return true
  }
  return false
}

describe('figures on screen', () => {
  it.each(panels.map((path) => [nameOf(path), path] as const))('%s: can be asked how they came about', (name, path) => {
    const found = unaskedIn(path)
    if (name in unasked) expect(found, `${name} needs no exception any more`).not.toEqual([])
    else expect(found, 'put the figure into How, or say in this test why it cannot be asked').toEqual([])
  })

  it('are offered by the menus that stand in for them', () => {
    const without = Object.entries(unasked)
      .filter(
        ([name, why]) => why === byMenu && !/useFigureMenu\(|lineFigures\(/.test(readText(`renderer/panels/${name}`)),
      )
      .map(([name]) => name)
    expect(without).toEqual([])
  })

  it('are counted in badges whose control has such a menu', () => {
    const bare = panels.filter((path) => {
      const text = readText(path)
      return text.includes('className="badge"') && !/useFigureMenu\(|figures=/.test(text)
    })
    expect(bare.map(nameOf)).toEqual([])
  })

  it('are written in green by verdicts only, which carry the mark of assumptions', () => {
    const green = panels.filter((path) => /className=(?:"[^"]*|\{[^}]*)\bfine\b/.test(readText(path)))
    expect(green).toEqual([])
  })
})
