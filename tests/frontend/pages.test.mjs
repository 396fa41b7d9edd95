// The reference and the live page in a browser, opened from the disk.

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'

import {launch, open} from './chromium.mjs'
import {path} from './exports.mjs'

let browser
before(async () => (browser = await launch()))
after(() => browser?.close())

const phone = {viewport: {width: 390, height: 844}}
const desktop = {viewport: {width: 1280, height: 900}}
const url = (name) => pathToFileURL(path('specs/reference', name)).href
const pages = ['en.html', 'es.html', 'try.html?lang=en', 'try.html?lang=es']
const file = (name) => (name.includes('?') ? `${url(name.split('?')[0])}?${name.split('?')[1]}` : url(name))

for (const name of pages) {
  for (const [width, options] of Object.entries({phone, desktop})) {
    test(`${name} fits ${width} and says nothing on the console`, async () => {
      const {page, said} = await open(browser, file(name), options)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(overflow <= 0, `${overflow} pixels too wide`)
      assert.deepEqual(said, [])
      await page.context().close()
    })
  }
}

test('a page runs its own script and style and nothing else', async () => {
  for (const name of ['en.html', 'try.html']) {
    const text = readFileSync(path('specs/reference', name), 'utf8')
    assert.match(text, /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/)
    assert.doesNotMatch(text, /\son[a-z]+=|\sstyle=|javascript:/)
    const {page, said} = await open(browser, url(name), desktop)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.foreign = true'
      document.body.append(script)
      return globalThis.foreign === true
    })
    assert.equal(ran, false)
    assert.match(said.join(' '), /Content Security Policy/)
    await page.context().close()
  }
})

test('every link inside the reference leads somewhere', async () => {
  const {page} = await open(browser, url('en.html'), desktop)
  const broken = await page.$$eval('a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)))
  assert.deepEqual(broken, [])
  const ids = await page.$$eval('[id]', (all) => all.map(({id}) => id))
  assert.equal(new Set(ids).size, ids.length)
  await page.context().close()
})

test('the search finds fields by their words, with and without accents', async () => {
  const {page} = await open(browser, url('es.html'), desktop)
  await page.keyboard.press('/')
  await page.keyboard.type('direccion de exito')
  assert.equal(await page.locator('[id="v1.request.CreateCheckoutSession.success_url"]').isVisible(), true)
  assert.equal(await page.locator('[id="v1.request.CreateCheckoutSession.amount"]').isVisible(), false)
  assert.match(await page.locator('#found').textContent(), /^\d+ coincidencias$/)
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('[id="v1.request.CreateCheckoutSession.amount"]').isVisible(), true)
  await page.context().close()
})

test('an error is shown at its field while typing, in the chosen language', async () => {
  const {page, said} = await open(browser, file('try.html?lang=en'), desktop)
  const amount = page.getByLabel('Amount amount')
  await amount.fill('7000000')
  assert.equal(await page.locator('#result').textContent(), '1 error')
  assert.equal(await amount.getAttribute('aria-invalid'), 'true')
  const described = async () => amount.evaluate((input) =>
    input.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' '))
  assert.match(await described(), /must be less than 7000000/)
  await page.getByRole('button', {name: 'Espa\u00f1ol'}).click()
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'es')
  assert.match(await page.locator('#violations').textContent(), /debe ser menor que 7000000/)
  await page.getByLabel('Monto amount').fill('1000')
  assert.equal(await page.locator('#result').textContent(), 'V\u00e1lido')
  assert.match(await page.locator('#text').inputValue(), /"amount": 1000/)
  assert.deepEqual(said, [])
  await page.context().close()
})

test('a pasted text fills the form, and syntax errors are shown', async () => {
  const {page} = await open(browser, file('try.html?lang=en'), desktop)
  const text = page.locator('#text')
  await text.fill('{"currency": "CLP", "line_items": [{"quantity": 0}], "metadata": {"<img onerror=x>": "a"}}')
  assert.match(await page.locator('#violations').textContent(), /line_items \u203a \[1\] \u203a quantity: must be 1 or more/)
  assert.equal(await page.getByLabel('Quantity quantity required').inputValue(), '0')
  assert.equal(await page.locator('#form img').count(), 0)
  await text.fill('{"amount": 1, "amount": 2, "currency": "CLP"}')
  assert.match(await page.locator('#violations').textContent(), /amount: duplicate member.*1:15/)
  await text.fill('{"amount": 1,}')
  assert.match(await page.locator('#violations').textContent(), /is not valid JSON from here on.*1:14/)
  await page.context().close()
})

test('whatever is pasted is answered, with its place', async () => {
  const {page, said} = await open(browser, file('try.html?lang=es'), desktop)
  const pasted = {
    '{"amount": 1,': 'Documento: no es JSON desde aqu\u00ed1:14',
    '[1]': 'Documento: debe ser un objeto, no una lista1:1',
    '{"amount": 1, "amount": 2, "currency": "CLP"}': 'amount: est\u00e1 dos veces; hay que quitar uno1:15',
    '{"amount": 1000, "currency": "CLP", "custmer_email": "a"}': 'custmer_email: no es un miembro documentado; quiz\u00e1s quer\u00eda decir customer_email1:37',
  }
  for (const [text, told] of Object.entries(pasted)) {
    await page.locator('#text').fill(text)
    assert.equal((await page.locator('#violations').textContent()).trim(), told)
    assert.equal(await page.locator('#result').textContent(), '1 error')
  }
  await page.locator('#text').fill('{"amount": 1000, "currency": "CLP", "x": "\\\\ud800\\ud800"}')
  assert.match(await page.locator('#violations').textContent(), /1:50$/)
  assert.deepEqual(said, [])
  await page.context().close()
})

test('everything can be done with the keyboard', async () => {
  const {page} = await open(browser, file('try.html?lang=en'), desktop)
  await page.getByRole('button', {name: 'Add Items', exact: true}).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', {name: 'Add item', exact: true}).focus()
  await page.keyboard.press('Enter')
  assert.match(await page.locator('#text').inputValue(), /"line_items": \[\s*\{\}\s*\]/)
  await page.getByRole('tab', {name: 'curl'}).focus()
  await page.keyboard.press('ArrowRight')
  assert.match(await page.locator('#code').textContent(), /fintoc_types::from_str/)
  await page.keyboard.press('ArrowRight')
  assert.match(await page.locator('#code').textContent(), /const request: CreateCheckoutSession = \{/)
  await page.context().close()
})

test('every control has a name', async () => {
  for (const name of pages) {
    const {page} = await open(browser, file(name), desktop)
    const nameless = await page.$$eval('input, select, textarea, button', (all) =>
      all.filter((one) => !one.labels?.length && !one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby') && !one.textContent.trim())
        .map((one) => one.outerHTML))
    assert.deepEqual(nameless, [])
    await page.context().close()
  }
})
