// A page without a browser, and an ear at its console.

import {mock} from 'node:test'

import {JSDOM} from 'jsdom'

const {window} = new JSDOM('<!doctype html><main></main>', {pretendToBeVisual: true, url: 'http://localhost/'})

const names = ['Blob', 'Element', 'Event', 'File', 'FormData', 'HTMLElement', 'HTMLInputElement', 'MutationObserver', 'Node', 'document', 'getComputedStyle', 'navigator', 'window']
for (const name of names) globalThis[name] ??= window[name]
globalThis.IS_REACT_ACT_ENVIRONMENT = true

const methods = ['debug', 'error', 'info', 'log', 'warn'].map((name) => mock.method(console, name, () => {}))

/** The console messages since the last call. */
export function said() {
  const calls = methods.flatMap((method) => method.mock.calls.map(({arguments: words}) => words.map(String).join(' ')))
  for (const method of methods) method.mock.resetCalls()
  return calls
}

// Only now: React looks for a page when it is loaded.
const {act, createElement} = await import('react')
const {createRoot} = await import('react-dom/client')

/** Renders a component, does something to it, looks at what has come of it, and takes it away. */
export async function render(component, props, touch, look) {
  const main = window.document.querySelector('main')
  const root = createRoot(main)
  await act(async () => root.render(createElement(component, props)))
  await act(async () => touch())
  const seen = look(main)
  await act(async () => root.unmount())
  return seen
}
