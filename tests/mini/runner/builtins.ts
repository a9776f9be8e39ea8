/** Stand-ins for WeChat's own components, as many as the mini-program uses. */

export interface Builtin {
  readonly wxml: string
  /** As glass-easel declares properties. */
  readonly props: Readonly<Record<string, unknown>>
}

/** Every component takes these. */
const EVERY = {
  hidden: Boolean, hoverClass: String, ariaRole: String, ariaLabel: String, ariaLive: String, ariaHidden: String,
  ariaExpanded: String, ariaDisabled: String, ariaChecked: String,
}

function box(props: Readonly<Record<string, unknown>> = {}): Builtin {
  return { wxml: '<slot/>', props: { ...EVERY, ...props } }
}

const FIELD = '<h5-input type="text" placeholder="{{placeholder}}" maxlength="{{maxlength}}" disabled="{{disabled}}"/>'

export const BUILTINS: Readonly<Record<string, Builtin>> = {
  view: box(),
  text: box({ userSelect: Boolean, space: String }),
  button: box({ openType: String, disabled: Boolean, size: String, plain: Boolean }),
  'scroll-view': box({ scrollY: Boolean, scrollX: Boolean, scrollIntoView: String, enhanced: Boolean }),
  image: {
    wxml: '<h5-img src="{{src}}" style="width:100%;display:block"/>',
    props: { ...EVERY, src: String, mode: String, showMenuByLongpress: Boolean },
  },
  canvas: { wxml: '<h5-canvas style="width:100%;height:100%"/>', props: { ...EVERY, type: String, canvasId: String } },
  input: {
    wxml: FIELD,
    props: {
      ...EVERY, value: String, placeholder: String, placeholderClass: String, type: String, confirmType: String,
      maxlength: { type: Number, value: 140 }, focus: Boolean, disabled: Boolean,
    },
  },
}
