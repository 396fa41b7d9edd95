// The checkers beside Ajv standalone with `allErrors`, in one run, on valid documents; then their sizes, and what the bytes say.
//
//   tests/frontend/run benchmark.mjs
//
// Processor time: of five processes the middle one, of each process the best of many rounds. Each judge and document has processes of its
// own, since what an engine has learnt from one speeds up or slows down the next, and five, since what it learns is chance.
// The checkers judge the rules too, which no schema can say, and give back a report.

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

import {build, transformSync} from 'esbuild'

import {json, path, scratch} from './exports.mjs'

const require = createRequire(import.meta.url)
const {default: Ajv} = require('ajv/dist/2020.js')
const {default: standaloneCode} = require('ajv/dist/standalone')
const {default: addFormats} = require('ajv-formats')

const item = (number) => ({price_data: {currency: 'CLP', unit_amount: 990, product_data: {name: `Cuaderno ${number}`}}, quantity: 2})
const published = json('specs', 'vectors/v1/CheckoutSession/valid.json')[0].tests[0].data

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
  request: ['create-checkout-session', json('specs', 'vectors/v1/CreateCheckoutSession/valid.json')[0].tests[1].data],
  'request of two members': ['create-checkout-session', {amount: 1000, currency: 'CLP'}],
  'request of 50 items': ['create-checkout-session', {currency: 'CLP', line_items: Array.from({length: 50}, (_, index) => item(index))}],
}

const folder = scratch()
const compressed = (text) => gzipSync(text, {level: 9}).length

async function bundle(lines, minify) {
  const {outputFiles} = await build({
    absWorkingDir: folder, bundle: true, stdin: {contents: lines.join('\n'), resolveDir: folder}, format: 'esm', minify,
    nodePaths: [join(require.resolve('ajv/package.json'), '../..')], write: false,
  })
  return outputFiles[0].text
}

async function standalone(type) {
  const ajv = addFormats(new Ajv({allErrors: true, code: {esm: true, source: true}}))
  const file = join(folder, `${type}.mjs`)
  writeFileSync(file, standaloneCode(ajv, ajv.compile(json('specs', `json-schema/2020-12/portable/v1/${type}.json`))))
  const whole = join(folder, `${type}.whole.mjs`)
  writeFileSync(whole, await bundle([`export { default } from ${JSON.stringify(file)}`], false))
  return {file: whole, size: compressed(await bundle([`export { default } from ${JSON.stringify(file)}`], true))}
}

// What a process of its own runs. The document is parsed, as documents are: an object that was built and changed is slower to read.
const stopwatch = `
import {pathToFileURL} from 'node:url'
const [module, name, text] = process.argv.slice(1)
const {[name]: judge} = await import(pathToFileURL(module))
const value = JSON.parse(text)
let rounds = 1
const measure = () => {
  const begin = process.cpuUsage().user
  for (let round = 0; round < rounds; round++) judge(value)
  return process.cpuUsage().user - begin
}
while (measure() < 40_000) rounds *= 2
const verdict = judge(value)
console.log(JSON.stringify([verdict.valid ?? verdict, Math.min(...Array.from({length: 15}, measure)) / rounds]))`

/** Microseconds a call of an export of a module, on a document that it must find valid. */
function time(module, name, document) {
  const passed = ['--input-type=module', '--eval', stopwatch, module, name, JSON.stringify(document)]
  const measured = Array.from({length: 5}, () => {
    const [valid, microseconds] = JSON.parse(execFileSync(process.execPath, passed, {encoding: 'utf8'}))
    assert.equal(valid, true, module)
    return microseconds
  })
  return measured.sort((one, other) => one - other)[2]
}

/** A table in columns: words on the left, numbers on the right. */
function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')
  console.log(cells.map(line).join('\n') + '\n')
}

const module = (type) => path('specs/javascript/v1', `${type}.js`)
const checks = {}
for (const type of ['create-checkout-session', 'checkout-session', 'error-body']) {
  const both = `export { check, standard } from ${JSON.stringify(module(type))}`
  const catalogue = `export { default } from ${JSON.stringify(path('specs/javascript/messages/es.js'))}`
  checks[type] = {
    ajv: await standalone(type), size: compressed(await bundle([both], true)), told: compressed(await bundle([both, catalogue], true)),
  }
}

table(['microseconds', 'ours', 'Ajv', 'ratio'], Object.entries(documents).map(([name, [type, document]]) => {
  const [ours, theirs] = [time(module(type), 'check', document), time(checks[type].ajv.file, 'default', document)]
  return [name, ours.toFixed(3), theirs.toFixed(3), (ours / theirs).toFixed(2)]
}))

table(['bytes, minified and compressed', 'ours', 'with a catalogue', 'Ajv'], Object.entries(checks).map(([type, {ajv, size, told}]) => [type, size, told, ajv.size]))

// What each part adds to the compressed module: its size less the size without that part. The parts share words, so that
// they add up to less than the whole.
const parts = {
  'a function for each type: names, words, bounds, rules': /^(check|membersOf|aliasesOf|meaningOf)[A-Z]/,
  'check digits: rut, rfc, curp, clabe': /^(rut|rfc|curp|clabe|divides|fails)$/,
  'the nearest known name': /^(distance|letters|suggest)$/,
  'the report: pointers, paths, severities, a hundred at most': /^(report|below|piece|judge|check|found)$/,
  'what takes part in a rule': /^(isStopped|breach|stops|each|differ|meaning|exact|sum|absent|lacks|isEarly|instant)$/,
  'kinds of values, and values that are not JSON': /^(kind|wrong|isPlain|own|has|string|integer|number|boolean|object|array)$/,
  'Standard Schema': /^standard(Schema)?$/,
}
const minified = (text) => compressed(transformSync(text, {format: 'esm', minify: true}).code)
const types = Object.keys(checks)
const texts = types.map((type) => readFileSync(module(type), 'utf8'))
const wholes = texts.map(minified)
const without = (pattern) => texts.map((text, index) => {
  const blocks = text.split('\n\n').filter((block) => !pattern.test(/^(?:export )?(?:const|let) (\w+)/m.exec(block)?.[1] ?? ''))
  return wholes[index] - minified(blocks.join('\n\n'))
})
const patterns = texts.map((text, index) => wholes[index] - minified(text.replaceAll(/(?<=[ (])\/\^.*\/(?=[,)]|$)/gm, '/x/')))
table(['bytes of it', ...types], [
  ...Object.entries(parts).map(([name, pattern]) => [name, ...without(pattern)]),
  ['patterns: addresses, e-mails, instants', ...patterns],
  ['the whole module', ...wholes],
])
