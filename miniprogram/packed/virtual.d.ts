/** What the build makes of `data/`. */
declare module 'virtual:data' {
  /** `DataRows`, as JSON. */
  export const squeezed: import('./unsqueeze.ts').Squeezed
  export const script: import('./script-digits.ts').ScriptDigits
}
