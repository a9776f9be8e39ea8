/**
 * The site the reader is on, as the address bar names it: what 本站停用 means, in frames too. Host name, port included;
 * that of the frame itself where the browser does not tell of those around it.
 */
export function siteHost(): string {
  const around = parent === self ? null : location.ancestorOrigins
  const site = around?.[around.length - 1] ?? origin
  return site.slice(site.lastIndexOf('/') + 1)
}
