// Makes the npm package from an export, and packs it.
//
//   node fintoc-types/npm/build.mjs EXPORT [OUT]
//
// EXPORT is the folder of `cargo fintoc export`. OUT (default: target/npm) is replaced; the archive is
// beside it. The same export gives the same archive, byte for byte.

import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
const [from, to = join(root, 'target/npm')] = process.argv.slice(2)
if (!from) throw new Error('usage: node build.mjs EXPORT [OUT]')
const out = resolve(to, 'package')

// The modules of the specs, a dated version each: `v1`.
const modules = readdirSync(join(from, 'javascript')).filter((name) => existsSync(join(from, 'javascript', name, 'types'))).sort()

rmSync(out, {recursive: true, force: true})
mkdirSync(out, {recursive: true})
const copy = (source, target) => cpSync(source, join(out, target), {recursive: true})
copy(join(here, 'README.md'), 'README.md')
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copy(join(root, name), name)
for (const name of readdirSync(join(from, 'javascript'))) copy(join(from, 'javascript', name), name)
for (const name of ['rules.json', 'rules.schema.json']) copy(join(from, name), name)
for (const word of ['en', 'es']) copy(join(from, `messages.${word}.json`), `messages/${word}.json`)
copy(join(from, 'json-schema'), 'schemas')
// Those of the specs' examples, and those that are written by hand.
copy(join(from, 'vectors'), 'vectors')
for (const module of modules) {
  const written = join(root, 'tests/vectors/specs', module)
  if (existsSync(written)) copy(written, join('vectors', module))
}

// Each schema is a module too, for what cannot import JSON.
const schemas = readdirSync(join(out, 'schemas'), {recursive: true}).filter((name) => name.endsWith('.json')).sort()
for (const name of schemas) {
  const text = readFileSync(join(out, 'schemas', name), 'utf8').trimEnd()
  writeFileSync(join(out, 'schemas', name.replace(/json$/, 'js')), `export default ${text};\n`)
}
writeFileSync(
  join(out, 'schemas/schema.d.ts'),
  'declare const schema: { readonly [keyword: string]: unknown };\nexport default schema;\n',
)
// There is nothing but types at the top of a module.
for (const module of modules) writeFileSync(join(out, module, 'index.js'), 'export {};\n')

const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
for (const module of modules) {
  manifest.exports[`./${module}`] = {types: `./${module}/types/index.d.ts`, default: `./${module}/index.js`}
  manifest.exports[`./${module}/*`] = {types: `./${module}/*.d.ts`, default: `./${module}/*.js`}
}
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)

const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', resolve(to)], {cwd: out, encoding: 'utf8'})
if (packed.status !== 0) throw new Error(packed.stderr)
console.log(join(resolve(to), packed.stdout.trim()))
