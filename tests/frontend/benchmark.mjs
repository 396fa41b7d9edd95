// The checkers beside Ajv standalone with `allErrors`, in one run, on valid documents.
//
//   tests/frontend/run benchmark.mjs
//
// Processor time, the best of many rounds; the checkers judge the rules too, which no schema can say. A line for each
// document: microseconds of ours, of Ajv's, their ratio. Then the sizes, minified and compressed.

import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'

import {build} from 'esbuild'

import {json, path, scratch} from './exports.mjs'

const require = createRequire(import.meta.url)
const {default: Ajv} = require('ajv/dist/2020.js')
const {default: standaloneCode} = require('ajv/dist/standalone')
const {default: addFormats} = require('ajv-formats')

const item = (number) => ({price_data: {currency: 'CLP', unit_amount: 990, product_data: {name: `Cuaderno ${number}`}}, quantity: 2})
// Parsed, as documents are: an object that was built and changed is slower to read.
const published = json('specs', 'vectors/v1/CheckoutSession/examples.json')[0].tests[0].data

// The published session is valid, but with remarks: wrong check digits, promised members that are absent. Here they are mended.
const mended = structuredClone(published)
const intent = mended.payment_resource.payment_intent
Object.assign(intent, {error_reason: null, widget_token: null, customer_email: null})
intent.sender_account.holder_id = '111111111'
mended.business_profile.tax_id = '777777777'
mended.payment_method_options.payment_intent.sender_account.holder_id.value = '11111111-1'

const documents = {
  'session, nothing to remark': ['checkout-session', mended],
  'session, six remarks': ['checkout-session', published],
  request: ['create-checkout-session', json('specs', 'vectors/v1/CreateCheckoutSession/examples.json')[0].tests[1].data],
  'two members': ['create-checkout-session', {amount: 1000, currency: 'CLP'}],
  '50 items': ['create-checkout-session', {currency: 'CLP', line_items: Array.from({length: 50}, (_, index) => item(index))}],
}

const folder = scratch()
async function bundle(entry, minify) {
  const {outputFiles} = await build({
    absWorkingDir: folder, bundle: true, entryPoints: [entry], format: 'esm', minify, nodePaths: [join(require.resolve('ajv/package.json'), '../..')], write: false,
  })
  return outputFiles[0].text
}

async function standalone(type) {
  const ajv = addFormats(new Ajv({allErrors: true, code: {esm: true, source: true}}))
  const file = join(folder, `${type}.mjs`)
  writeFileSync(file, standaloneCode(ajv, ajv.compile(json('specs', `json-schema/2020-12/portable/v1/${type}.json`))))
  const whole = join(folder, `${type}.whole.mjs`)
  writeFileSync(whole, await bundle(file, false))
  return {judge: (await import(pathToFileURL(whole))).default, size: gzipSync(await bundle(file, true), {level: 9}).length}
}

/** Microseconds a call. */
function time(work) {
  let rounds = 1
  const measure = () => {
    const begin = process.cpuUsage().user
    for (let round = 0; round < rounds; round++) work()
    return process.cpuUsage().user - begin
  }
  while (measure() < 40_000) rounds *= 2
  return Math.min(...Array.from({length: 15}, measure)) / rounds
}

const types = {}
for (const type of ['checkout-session', 'create-checkout-session']) {
  const file = path('specs/javascript/v1', `${type}.js`)
  const {check} = await import(pathToFileURL(file))
  types[type] = {check, ajv: await standalone(type), size: gzipSync(await bundle(file, true), {level: 9}).length}
}
for (const [name, [type, document]] of Object.entries(documents)) {
  const value = JSON.parse(JSON.stringify(document))
  const {ajv, check} = types[type]
  assert.ok(check(value).valid && ajv.judge(value), name)
  const [ours, theirs] = [time(() => check(value)), time(() => ajv.judge(value))]
  console.log(`${name}: ${ours.toFixed(2)} ${theirs.toFixed(2)} ${(ours / theirs).toFixed(2)}`)
}
for (const [type, {ajv, size}] of Object.entries(types)) console.log(`${type}: ${size} bytes, Ajv ${ajv.size}`)
