/** Headless Chromium for the tests of the page: Debian's, or the one that `CHROMIUM` names. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** False where no browser is found, which is said once, plainly. */
export const hasChromium = existsSync(executablePath)
if (!hasChromium) {
  console.warn(
    `The tests of the page in a browser are skipped: no Chromium at ${executablePath} (apt-get install chromium).`,
  )
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How a page is opened. */
export interface View {
  width?: number
  scheme?: 'light' | 'dark'
  scripts?: boolean
  reducedMotion?: boolean
  /** A fragment, with its "#". */
  hash?: string
}

/** An opened page, with everything that it complained of and everything that it asked for. */
interface Opened {
  page: Page
  complaints: string[]
  requests: string[]
  /** What it asked for and was refused, with the reason. */
  refused: string[]
}

/** A browser with a profile of its own. */
export interface Browser {
  open(html: string, view?: View): Promise<Opened>
  close(): Promise<void>
}

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'written-answers-view-'))
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS })
  const contexts: BrowserContext[] = []
  let count = 0
  return {
    async open(html, { width = 1280, scheme = 'light', scripts = true, reducedMotion = true, hash = '' } = {}) {
      count += 1
      const file = join(folder, `page-${count}.html`)
      writeFileSync(file, html)
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        javaScriptEnabled: scripts,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      })
      contexts.push(context)
      const page = await context.newPage()
      const complaints: string[] = []
      const requests: string[] = []
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      page.on('request', (request) => requests.push(request.url()))
      const refused: string[] = []
      page.on('requestfailed', (request) => refused.push(`${request.url()}: ${request.failure()?.errorText}`))
      const address = pathToFileURL(file).href
      await page.goto(address + hash)
      return { page, complaints, requests, refused }
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
