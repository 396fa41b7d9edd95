// The system's Chromium, or how to get one.

import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {chromium} from 'playwright-core'

// Without these, a browser that cannot reach the network tries for a long time.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return places.find(existsSync)
}

function installed() {
  const {status, stderr} = spawnSync(fileURLToPath(new URL('../apt', import.meta.url)), ['chromium'], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`no Chromium, nor one named in CHROMIUM: ${stderr}`)
  return onPath()
}

/** Starts a browser; its pages keep what the console and the page's policy said. */
export async function launch() {
  const executablePath = process.env.CHROMIUM ?? onPath() ?? installed()
  return chromium.launch({args, executablePath})
}

/** Opens a file from the disk; `said` gathers every word on the console. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(url)
  return {page, said}
}
