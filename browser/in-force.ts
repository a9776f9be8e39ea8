/** Apart from what asks the browser, so that every frame loads this alone. */

/** Key in local storage of what the reader has chosen. */
export const KEY = 'settings'

/** Key in local storage of what an administrator has set. */
export const POLICY = 'policy'

/**
 * What is in force: the reader's choice over the administrator's, unless that is locked.
 * @param found as local storage gives it, with the keys `choice` and `POLICY`
 */
export function inForce(found: object, choice: string): unknown {
  const policy = Object(Reflect.get(found, POLICY))
  return { ...policy.defaults, ...Object(Reflect.get(found, choice)), ...policy.locked }
}
