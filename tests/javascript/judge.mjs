// Judges texts with a generated checker, each at its time if it has one.
//
//   node judge.mjs CHECKER TEXTS EXPORTS

import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const [checker, file, exports] = process.argv.slice(2).map((path) => resolve(path))
const load = (path) => import(pathToFileURL(path))
const {check} = await load(checker)
const [{default: en}, {default: es}] = await Promise.all(['en', 'es'].map((word) => load(join(exports, 'messages', `${word}.js`))))
const {texts, times} = JSON.parse(readFileSync(file, 'utf8'))

const reports = texts.map((text, index) => {
  const value = JSON.parse(text)
  const now = times[index] === null ? undefined : times[index] * 1000
  const {violations, warnings} = check(value, {now, locale: en})
  return [...violations, ...warnings].map((broken) => [
    broken.pointer, broken.code, broken.severity, broken.rule ?? null, broken.message, es(broken), en.form(broken),
  ])
})
process.stdout.write(JSON.stringify(reports))
