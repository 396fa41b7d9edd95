// The system's Chromium, or how to get one.

import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

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
  if (process.getuid?.() !== 0) return undefined
  const {status} = spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], {stdio: 'ignore'})
  return status === 0 ? onPath() : undefined
}

/** Starts a browser; its pages keep what the console and the page's policy said. */
export async function launch() {
  const executablePath = process.env.CHROMIUM ?? onPath() ?? installed()
  if (!executablePath) throw new Error('no Chromium: install it (Debian: apt-get install chromium), or name one in CHROMIUM')
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
