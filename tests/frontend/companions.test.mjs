// What accompanies the schemas fits them.

import assert from 'node:assert/strict'
import {test} from 'node:test'

import addFormats from 'ajv-formats'
import Ajv from 'ajv/dist/2020.js'

import {json, models, schemas} from './exports.mjs'

const strict = {allErrors: true, strict: true, strictRequired: true, strictTuples: true, strictTypes: true}

for (const model of models) {
  test(`rules.json of ${model} obeys its schema`, () => {
    const ajv = addFormats.default(new Ajv.default({...strict, strictRequired: false, strictTypes: false}))
    const valid = ajv.validate(json(model, 'rules.schema.json'), json(model, 'rules.json'))
    assert.ok(valid, ajv.errorsText())
  })

  test(`labels.es.json of ${model} points at texts of every dialect`, () => {
    const {types} = json(model, 'labels.es.json')
    const kebab = (type) => type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
    for (const [type, {schemas: profiles}] of Object.entries(types)) {
      for (const [profile, pairs] of Object.entries(profiles)) {
        assert.ok(Object.keys(pairs).length > 0)
        for (const dialect of ['2020-12', 'draft-07']) {
          const schema = json(model, 'json-schema', dialect, profile, `${kebab(type)}.json`)
          for (const pointer of Object.keys(pairs)) assert.equal(typeof at(schema, pointer), 'string', pointer)
        }
      }
    }
  })
}

const own = schemas
  .filter(({model}) => model === 'specs')
  .map(({dialect, profile, module, type}) => json('specs/json-schema', dialect, profile, module, `${type}.json`))

test('every schema has an id of its own', () => {
  const ids = own.map((schema) => schema.$id)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids) assert.match(id, /^https:\/\/fintoc-types\.invalid\/\d+\.\d+\.\d+\//)
})

test('all schemas fit into one instance of Ajv', () => {
  const ajv = addFormats.default(new Ajv.default(strict))
  const alike = own.filter((schema) => schema.$schema.includes('2020-12'))
  ajv.addSchema(alike)
  for (const schema of alike) assert.ok(ajv.getSchema(schema.$id))
})

function at(document, pointer) {
  const parts = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return parts.reduce((value, part) => value?.[part], document)
}
