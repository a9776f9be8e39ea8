/** The part of citeproc-js that is used here; it brings no types of its own. */
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string
    readonly retrieveItem: (id: string) => object
  }
  class Engine {
    constructor(system: System, style: string, language: string)
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): readonly [object, readonly string[]]
    previewCitationCluster(
      citation: { readonly citationItems: readonly { readonly id: string }[]; readonly properties: object },
      before: readonly never[],
      after: readonly never[],
      format: 'text' | 'html',
    ): string
  }
  const CSL: { readonly Engine: typeof Engine }
  export = CSL
}
