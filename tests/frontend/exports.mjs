// The exported files, and a place for what tests make of them.

import {mkdtempSync, readFileSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, sep} from 'node:path'

const root = process.env.FINTOC_EXPORTS
if (!root) throw new Error('FINTOC_EXPORTS is not set: start the tests by tests/frontend/run')

export const models = readdirSync(root).sort()

export function path(...parts) {
  return join(root, ...parts)
}

export function text(...parts) {
  return readFileSync(path(...parts), 'utf8')
}

export function json(...parts) {
  return JSON.parse(text(...parts))
}

/** The exported schemas: {model, dialect, profile, module, type, path}. */
export const schemas = models.flatMap((model) => {
  const below = path(model, 'json-schema')
  const files = readdirSync(below, {recursive: true}).filter((file) => file.endsWith('.json'))
  return files.sort().map((file) => {
    const [dialect, profile, module, name] = file.split(sep)
    return {model, dialect, profile, module, type: name.replace('.json', ''), path: join(below, file)}
  })
})

export function name(schema) {
  return `${schema.model} ${relative(path(schema.model, 'json-schema'), schema.path)}`
}

/** A folder that is empty, and gone with the next restart. */
export function scratch() {
  return mkdtempSync(join(tmpdir(), 'fintoc-'))
}
