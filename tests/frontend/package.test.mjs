// The npm package as users get it: packed, installed from the archive in a fresh folder, run, bundled and compiled.

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'

import {build} from 'esbuild'

import {launch, open} from './chromium.mjs'
import {path, scratch} from './exports.mjs'

const require = createRequire(import.meta.url)
const builder = fileURLToPath(new URL('../../fintoc-types/npm/build.mjs', import.meta.url))

function run(program, args, cwd) {
  const {status, stderr, stdout} = spawnSync(program, args, {cwd, encoding: 'utf8'})
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout.trim()
}

const pack = (model = 'specs') => run(process.execPath, [builder, path(model), scratch()], scratch())
const archive = pack()

const project = scratch()
writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}')
run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', archive], project)
const installed = join(project, 'node_modules/fintoc-types')

function write(name, text) {
  writeFileSync(join(project, name), text)
  return join(project, name)
}

test('the same export gives the same archive', () => {
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
  assert.equal(hash(archive), hash(pack()))
})

test('nothing runs at installation, and nothing else is installed', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  for (const key of ['scripts', 'dependencies', 'peerDependencies', 'optionalDependencies']) assert.equal(manifest[key], undefined)
  const workspace = readFileSync(fileURLToPath(new URL('../../Cargo.toml', import.meta.url)), 'utf8')
  assert.equal(manifest.version, /^version = "(.*)"$/m.exec(workspace)[1])
})

test('every file is ASCII, and no script element can end inside', () => {
  for (const name of readdirSync(installed, {recursive: true, withFileTypes: true})) {
    if (!name.isFile() || /README|vectors/.test(join(name.parentPath, name.name))) continue
    const text = readFileSync(join(name.parentPath, name.name), 'latin1')
    assert.match(text, /^[\n\x20-\x7e]*$/, name.name)
    assert.ok(!text.includes('</'), name.name)
  }
})

// Where it says `console.log`, a page writes into itself.
const script = `
    import { check } from "fintoc-types/v1/create-checkout-session";
    import es from "fintoc-types/messages/es";

    const request = { amount: 0, currency: "USD", customer_email: "ana@" };
    const { valid, violations } = check(request, { now: new Date(), locale: es });
    console.log(valid);
    for (const { pointer, message } of violations) console.log(pointer, message);`
const told = [
  'false',
  '/amount debe ser mayor que 0',
  '/currency debe ser uno de: CLP, MXN',
  '/customer_email debe estar escrito como ana@example.cl',
]

test('a script validates a request and says in Spanish what is wrong', () => {
  assert.deepEqual(run(process.execPath, [write('script.mjs', script)], project).split('\n'), told)
})

test('so does a page that is opened from the disk', async () => {
  // A browser takes no module from the disk: the page contains everything it needs, and requests no other address.
  const lines = script.replaceAll('console.log(', 'say(')
  const entry = write('page.js', `${lines}\nfunction say(...words) { document.querySelector("pre").append(words.join(" ") + "\\n"); }`)
  const {outputFiles} = await build({entryPoints: [entry], bundle: true, format: 'iife', write: false, logLevel: 'silent'})
  assert.ok(!outputFiles[0].text.includes('</'))
  const page = write('page.html', `<!doctype html><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
    <pre></pre><script>${outputFiles[0].text}</script>`)
  const browser = await launch()
  try {
    const opened = await open(browser, pathToFileURL(page).href)
    assert.deepEqual((await opened.page.locator('pre').textContent()).trim().split('\n'), told)
    assert.deepEqual(opened.said, [])
  } finally {
    await browser.close()
  }
})

test('every door of the package opens', () => {
  const script = write('doors.mjs', `
    import * as form from "fintoc-types/form";
    import * as v1 from "fintoc-types/v1";
    import schema from "fintoc-types/schemas/2020-12/portable/v1/create-checkout-session";
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    const same = require("fintoc-types/schemas/2020-12/portable/v1/create-checkout-session.json");
    require("fintoc-types/rules.json"); require("fintoc-types/package.json"); require("fintoc-types/messages/en.json");
    const vectors = require("fintoc-types/vectors/v1/CreateCheckoutSession/amount.json");
    console.log(typeof form.transformErrors, Object.keys(v1).length, same.$id === schema.$id, vectors.length > 0);`)
  assert.equal(run(process.execPath, [script], project), 'function 0 true true')
})

test('each dated version has entries of its own', () => {
  const other = scratch()
  writeFileSync(join(other, 'package.json'), '{"private": true, "type": "module"}')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', pack('versions')], other)
  const script = join(other, 'versions.mjs')
  writeFileSync(script, `
    import { check as first } from "fintoc-types/v1/create-ticket";
    import { check as second } from "fintoc-types/v2_2027_01_31/create-ticket";
    import * as types from "fintoc-types/v2_2027_01_31";
    const ticket = { title: "longer", urgent: true };
    console.log(first(ticket).violations.map(({ pointer, code }) => pointer + " " + code).sort().join(", "));
    console.log(second(ticket).valid, Object.keys(types).length);`)
  assert.equal(run(process.execPath, [script], other), '/title max_length, /urgent unknown_member\ntrue 0')
})

test('what may not be does not compile', () => {
  mkdirSync(join(project, 'src'), {recursive: true})
  write('src/use.ts', `
    import { check, standard } from "fintoc-types/v1/create-checkout-session";
    import es from "fintoc-types/messages/es";
    import type { CheckoutSession, CreateCheckoutSession } from "fintoc-types/v1";
    const item = { price_data: { currency: "CLP", unit_amount: 1, product_data: { name: "a" } }, quantity: 1 } as const;
    export const paid: CreateCheckoutSession = { amount: 1000, currency: "CLP" };
    export const items: CreateCheckoutSession = { currency: "CLP", line_items: [item] };
    // @ts-expect-error both
    export const both: CreateCheckoutSession = { amount: 1, currency: "CLP", line_items: [item] };
    // @ts-expect-error neither
    export const neither: CreateCheckoutSession = { currency: "CLP" };
    // @ts-expect-error no items
    export const none: CreateCheckoutSession = { currency: "CLP", line_items: [] };
    // @ts-expect-error an unknown word
    export const word: CreateCheckoutSession = { amount: 1, currency: "USD" };
    // @ts-expect-error an unknown member
    export const unknown: CreateCheckoutSession = { amount: 1, currency: "CLP", amounts: 1 };
    // @ts-expect-error null
    export const nothing: CreateCheckoutSession = { amount: null, currency: "CLP" };
    // @ts-expect-error one address without the other
    export const half: CreateCheckoutSession = { amount: 1, currency: "CLP", success_url: "https://a.cl" };
    export const open: Pick<CheckoutSession, "id" | "status"> = { id: "cs_1", status: "a_word_of_tomorrow" };
    const result = check({}, { locale: es, now: new Date() });
    export const name: string = result.valid ? result.value.currency : result.violations[0].message;
    // @ts-expect-error a value that did not pass has no members
    if (!result.valid) result.value.currency;
    export const out = standard({ locale: es })["~standard"].validate({});`)
  const options = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, lib: ['es2022'], types: [] }
  write('tsconfig.json', JSON.stringify({compilerOptions: options, include: ['src']}))
  assert.equal(run(process.execPath, [require.resolve('typescript/lib/tsc.js')], project), '')
})

test('a bundle holds one type, and it holds as much as is said', async () => {
  const size = async (...lines) => {
    const entry = write('entry.js', lines.join('\n'))
    const {outputFiles, warnings} = await build({entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent'})
    assert.deepEqual(warnings, [])
    assert.doesNotMatch(outputFiles[0].text, /\beval\(|new Function|\brequire\(/)
    return gzipSync(outputFiles[0].contents, {level: 9}).length
  }
  const check = (type) => `export { check, standard } from "fintoc-types/v1/${type}";`
  // Bytes, minified and compressed; the second with one catalogue of messages. `benchmark.mjs` says where they are.
  const most = {'create-checkout-session': [4460, 5800], 'checkout-session': [3900, 5250], 'error-body': [1550, 2880]}
  for (const [type, [alone, told]] of Object.entries(most)) {
    const sizes = [await size(check(type)), await size(check(type), 'export { default } from "fintoc-types/messages/es";')]
    console.log(`${type}: ${sizes[0]} bytes, ${sizes[1]} with a catalogue`)
    assert.ok(sizes[0] <= alone && sizes[1] <= told, `${type}: ${sizes}`)
  }
})
