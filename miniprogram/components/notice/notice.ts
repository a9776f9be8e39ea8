/** What was done, or why not: then with the text to select by hand, and a second try. */
Component({
  properties: {
    kind: { type: String, value: 'none' },
    text: { type: String, value: '' },
    copied: { type: String, value: '' },
    hint: { type: String, value: '' },
    again: { type: String, value: '' },
    shut: { type: String, value: '' },
    undo: { type: String, value: '' },
  },
  methods: {
    onAgain() {
      this.triggerEvent('again')
    },
    onShut() {
      this.triggerEvent('shut')
    },
    onUndo() {
      this.triggerEvent('undo')
    },
  },
})
