// The published vectors hold for other validators: Ajv gives the verdict of the schema, the checker every violation.

import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {test} from 'node:test'

import addFormats from 'ajv-formats'
import Ajv from 'ajv/dist/2020.js'

import {json, models, path} from './exports.mjs'

const kebab = (type) => type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()

// Warnings and notes say what a reader passes over; those of a refused instance may be left unsaid elsewhere, not here.
const sorted = (violations) => violations.map(({code, pointer, rule, severity}) => `${pointer} ${code} ${severity} ${rule ?? ''}`).sort()

for (const model of models) {
  for (const file of readdirSync(path(model, 'vectors'), {recursive: true}).filter((name) => name.endsWith('.json'))) {
    test(`${model} ${file}`, async () => {
      const [module, type] = file.split('/')
      const {check} = await import(pathToFileURL(path(model, 'javascript', module, `${kebab(type)}.js`)))
      const valid = addFormats.default(new Ajv.default()).compile(json(model, 'json-schema/2020-12/portable', module, `${kebab(type)}.json`))
      const tests = json(model, 'vectors', file).flatMap(({tests}) => tests)
      assert.ok(tests.length > 0)
      for (const {data, description, schema, valid: passes, violations} of tests) {
        const report = check(data)
        assert.deepEqual(sorted([...report.violations, ...report.warnings]), sorted(violations), description)
        assert.equal(report.valid, passes, description)
        assert.equal(valid(data), schema, description)
      }
      if (file.includes('invalid')) assert.ok(tests.some(({valid}) => !valid))
    })
  }
}
