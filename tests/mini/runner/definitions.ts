import type { Builtin } from './builtins.ts'

/** A component of ours as its lifetimes see it. */
interface Instance {
  readonly data: Readonly<Record<string, unknown>>
  readonly _$: {
    getBackendElement(): HTMLElement
    addListener(event: string, listener: () => void): void
  }
  setData(data: object): void
  triggerEvent(name: string, detail: object): void
}

const ARIA = ['role', 'label', 'live', 'hidden', 'expanded', 'disabled', 'checked'] as const

function drawAria(one: Instance): void {
  const element = one._$.getBackendElement()
  for (const name of ARIA) {
    const value = one.data[`aria${name.charAt(0).toUpperCase()}${name.slice(1)}`]
    const attribute = name === 'role' ? 'role' : `aria-${name}`
    const said = String(value ?? '')
    if (said === '' || (name === 'disabled' && said === 'false')) element.removeAttribute(attribute)
    else element.setAttribute(attribute, said)
  }
  element.hidden = one.data['hidden'] === true
  if (one.data['userSelect'] === true) element.style.userSelect = 'text'
}

function attachField(one: Instance): void {
  const field = one._$.getBackendElement().querySelector('input')
  if (field === null) return
  field.value = String(one.data['value'] ?? '')
  const label = one.data['ariaLabel']
  if (typeof label === 'string' && label !== '') field.setAttribute('aria-label', label)
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    one.setData({ value: field.value })
    one.triggerEvent('input', { value: field.value, cursor: field.selectionStart ?? 0, keyCode: 0 })
  })
  field.addEventListener('focus', () => one.triggerEvent('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => one.triggerEvent('blur', { value: field.value }))
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) one.triggerEvent('confirm', { value: field.value })
  })
}

/** What glass-easel makes a component of ours from. */
export function definitionOf(name: string, { props }: Builtin, share: () => void): object {
  const ready = new WeakSet<object>()
  const watched = Object.keys(props).filter((prop) => /^(aria|hidden|userSelect)/.test(prop)).join(', ')
  return {
    properties: props,
    options: { virtualHost: false },
    observers: {
      [watched](this: Instance) {
        if (ready.has(this)) drawAria(this)
      },
      ...(name === 'input' ? {
        value(this: Instance, value: string) {
          const field = ready.has(this) ? this._$.getBackendElement().querySelector('input') : null
          if (field !== null && field.value !== value) field.value = value
        },
      } : {}),
    },
    lifetimes: {
      attached(this: Instance) {
        ready.add(this)
        drawAria(this)
        if (name === 'input') attachField(this)
        // A finger scrolls it on a phone; here a key has to.
        if (name === 'scroll-view') this._$.getBackendElement().tabIndex = 0
        if (name === 'button') {
          this._$.addListener('tap', () => {
            if (this.data['openType'] === 'share') share()
          })
        }
        if (name === 'image' && this.data['showMenuByLongpress'] === true) {
          this._$.getBackendElement().dataset['longpress'] = 'menu'
        }
      },
    },
  }
}
