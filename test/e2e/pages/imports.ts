import type { Locator, Page } from 'playwright-core'

/** A file as the browser is given one. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Underlays and lists: how they come in, their dialogs, and the underlay in hand. */
export class Imports {
  constructor(private readonly page: Page) {}

  async unfold(): Promise<void> {
    const section = this.page.getByTestId('underlays')
    if (await section.isVisible()) return
    await this.page.getByRole('button', { name: /Underlays and lists|Sfondi ed elenchi/ }).click()
    await section.waitFor()
  }

  /** Gives a file to the chooser behind a button of the section. */
  async give(button: 'add-underlay' | 'add-rack-list', file: GivenFile): Promise<void> {
    await this.page.getByTestId(`${button}-file`).setInputFiles(file)
  }

  /** Drops a file anywhere on the window. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], fileName))
        return transfer
      },
      [name, text] as const,
    )
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data })
  }

  dialog(kind: 'drawing' | 'pdf' | 'rack-list'): Locator {
    return this.page.getByTestId(`${kind}-dialog`)
  }

  async choose(testId: string, option: RegExp): Promise<void> {
    await this.page.getByTestId(testId).getByRole('button').click()
    await this.page.getByRole('option', { name: option }).click()
  }

  async press(testId: string): Promise<void> {
    await this.page.getByTestId(testId).click()
  }

  text(testId: string): Promise<string> {
    return this.page.getByTestId(testId).innerText()
  }

  /** The figures of the underlay in hand, as they stand in its fields. */
  async field(name: 'x' | 'y' | 'width' | 'rotation'): Promise<number> {
    const value = await this.page.getByTestId(`underlay-${name}`).inputValue()
    return Number.parseFloat(value.replace(/[\s\u2009\u202f]/g, '').replace(',', '.'))
  }

  async typeField(name: 'x' | 'y' | 'width' | 'rotation', text: string): Promise<void> {
    const field = this.page.getByTestId(`underlay-${name}`)
    await field.fill(text)
    await field.press('Enter')
  }

  async typeLength(text: string): Promise<void> {
    await this.page.getByTestId('underlay-length').fill(text)
    await this.page.getByTestId('underlay-length').press('Enter')
  }

  rows(): Locator {
    return this.page.getByTestId('underlays').locator('.underlay-row')
  }
}
