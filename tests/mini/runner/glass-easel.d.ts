/** What is used of WeChat's component framework; its own declarations are not where its package says. */
declare module 'glass-easel-miniprogram-adapter' {
  interface Component {
    getBackendElement(): HTMLElement
    triggerPageLifetime(name: string, args: readonly unknown[]): void
  }
  interface Root {
    get(): Record<string, unknown>
    getComponent(): Component
    attach(parent: HTMLElement, placeholder: HTMLElement): void
    release(): void
  }
  interface ComponentSpace {
    setGlobalUsingComponent(name: string, type: unknown): void
    updateComponentOptions(options: { readonly writeIdToDOM: boolean }): void
  }
  interface Environment {
    readonly Page: unknown
    readonly Component: unknown
    readonly Behavior: unknown
  }
  interface CodeSpace {
    getComponentSpace(): ComponentSpace
    addComponentStaticConfig(path: string, config: object): void
    addCompiledTemplate(path: string, template: { readonly groupList: unknown; readonly content: unknown }): void
    addStyleSheet(path: string, sheet: string, scope?: string): void
    component(path: string): { definition(definition: object): { register(): { readonly _$?: unknown } } }
    componentEnv(path: string, run: (environment: Environment) => void): void
  }
  interface Backend {
    registerStyleSheetContent(path: string, content: string): void
    createRoot(tag: string, space: CodeSpace, path: string): Root
  }
  export class MiniProgramEnv {
    createCodeSpace(id: string, main: boolean): CodeSpace
    getGlobalCodeSpace(): CodeSpace
    associateBackend(context?: unknown): Backend
  }
  interface BackendContext {
    document: unknown
    onEvent(listener: (target: unknown, type: string, detail: unknown, options: unknown) => unknown): void
  }
  export const glassEasel: {
    readonly globalOptions: { throwGlobalError: boolean }
    readonly CurrentWindowBackendContext: new () => BackendContext
    addGlobalErrorListener(listener: (error: unknown, at?: { readonly type?: string }) => boolean): void
    addGlobalWarningListener(listener: (message: string) => boolean): void
    triggerEvent(target: unknown, type: string, detail: unknown, options: unknown): void
  }
}

/** The built package, as `package.ts` reads it. */
declare module 'virtual:package' {
  type Run = (...names: readonly unknown[]) => void
  export const pages: readonly string[]
  /** app.json and those of pages and components, by path without ending. */
  export const json: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  export const css: Readonly<Record<string, string>>
  /** Prefix of the classes of a component that keeps its styles to itself. */
  export const scopes: Readonly<Record<string, string>>
  export const templates: Readonly<Record<string, unknown>>
  export const builtinTemplates: Readonly<Record<string, unknown>>
  /** Scripts, each in a function whose parameters hide what a phone does not have. */
  export const modules: Readonly<Record<string, Run>>
}
