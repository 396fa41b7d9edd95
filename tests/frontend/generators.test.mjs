// Generators of code take the profile `code` without a word of warning, and what they make compiles.

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {test} from 'node:test'

import {json, models, name, path, schemas, scratch} from './exports.mjs'

const require = createRequire(import.meta.url)
const python = join(dirname(require.resolve('typescript/package.json')), '../../python/bin/python')
const code = schemas.filter((schema) => schema.profile === 'code')

/** Runs a program that must have nothing to say, but what it was asked to print. */
function silent(program, args) {
  const {status, stderr, stdout} = spawnSync(program, args, {encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})
  assert.equal(stderr, '', `${program} ${args.join(' ')}`)
  assert.equal(status, 0)
  return stdout
}

/** The program of an npm package. */
function program(module, named) {
  const manifest = require.resolve(`${module}/package.json`)
  const {bin} = require(manifest)
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[named])
}

/** Compiles files with every check that TypeScript has. */
function tsc(files) {
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--exactOptionalPropertyTypes']
  const {stdout} = spawnSync(process.execPath, [program('typescript', 'tsc'), ...flags, ...files], {encoding: 'utf8'})
  assert.equal(stdout, '')
}

/** A name for what is made of a schema: no two of them meet. */
function file(folder, schema, ending) {
  return join(folder, `${schema.model}-${schema.dialect}-${schema.type}`.replaceAll(/[^a-z0-9]/g, '_') + ending)
}

test('json-schema-to-typescript', async (t) => {
  const {compileFromFile} = await import('json-schema-to-typescript')
  const folder = scratch()
  const warn = t.mock.method(console, 'warn')
  const files = []
  for (const schema of code) {
    files.push(file(folder, schema, '.ts'))
    writeFileSync(files.at(-1), await compileFromFile(schema.path))
  }
  assert.equal(warn.mock.callCount(), 0)
  tsc(files)
})

test('its types reject values that are not requests', async () => {
  const {compileFromFile} = await import('json-schema-to-typescript')
  const folder = scratch()
  const schema = code.find((schema) => schema.type === 'create-checkout-session' && schema.dialect === '2020-12')
  writeFileSync(join(folder, 'types.ts'), await compileFromFile(schema.path))
  writeFileSync(
    join(folder, 'use.ts'),
    `import type {CreateCheckoutSession} from './types.js'
     export const good: CreateCheckoutSession = {amount: 1000, currency: 'CLP'}
     // @ts-expect-error neither an amount nor items
     export const neither: CreateCheckoutSession = {currency: 'CLP'}
     // @ts-expect-error an amount that is a text
     export const text: CreateCheckoutSession = {amount: '1', currency: 'CLP'}
     // @ts-expect-error an unknown member
     export const unknown: CreateCheckoutSession = {amount: 1, currency: 'CLP', amounts: 2}`,
  )
  tsc([join(folder, 'use.ts')])
})

test('quicktype', () => {
  const folder = scratch()
  const files = code.map((schema) => {
    const made = file(folder, schema, '.ts')
    const said = silent(process.execPath, [
      program('quicktype', 'quicktype'), '--src-lang', 'schema', '--lang', 'typescript', '--just-types', '--out', made, schema.path,
    ])
    assert.equal(said, '', name(schema))
    return made
  })
  tsc(files)
})

test('openapi-typescript', async () => {
  const {default: openapi, astToString} = await import('openapi-typescript')
  const folder = scratch()
  const files = []
  for (const model of models) {
    files.push(join(folder, `${model}.ts`))
    writeFileSync(files.at(-1), astToString(await openapi(json(model, 'openapi/v1.json'), {silent: false})))
  }
  tsc(files)
})

test('openapi-typescript says nothing', () => {
  for (const model of models) {
    silent(process.execPath, [
      program('openapi-typescript', 'openapi-typescript'), path(model, 'openapi/v1.json'), '--output', join(scratch(), 'made.ts'),
    ])
  }
})

test('datamodel-code-generator', () => {
  const folder = scratch()
  // The hint about numbered names is right for the fixture, which has every shape at once.
  const files = code.filter((schema) => schema.model === 'specs').map((schema) => {
    const made = file(folder, schema, '.py')
    const said = silent(python, [
      '-m', 'datamodel_code_generator', '--input', schema.path, '--input-file-type', 'jsonschema', '--output', made,
      '--output-model-type', 'pydantic_v2.BaseModel', '--formatters', 'builtin', '--use-title-as-name',
    ])
    assert.equal(said, '', name(schema))
    return made
  })
  for (const made of files) silent(python, ['-W', 'error', made])
})
