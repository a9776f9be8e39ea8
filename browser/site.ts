/** The site the reader is on, as the address bar names it: what 本站停用 means, in frames too. */

/** Host name of the top document, lower case, port included; of this one where the browser does not tell. */
export function siteHost(): string {
  const origins = location.ancestorOrigins
  const top = origins !== undefined && origins.length > 0 ? origins[origins.length - 1] : null
  if (top !== null && top !== undefined && top.includes('://')) return new URL(top).host
  try {
    return (window.top ?? window).location.host
  } catch {
    return location.host
  }
}
