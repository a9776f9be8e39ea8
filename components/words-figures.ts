/** Words of 数据. */
export interface FiguresWords {
  readonly filter: string
  readonly filterHint: string
  readonly kind: string
  readonly allKinds: (count: number) => string
  readonly kindCount: (kind: string, count: number) => string
  readonly shown: (count: number, of: number) => string
  readonly none: string
  readonly clear: string
  readonly copyTable: string
  readonly print: string
  readonly caption: (report: string) => string
  readonly column: Readonly<Record<'text' | 'label' | 'value' | 'unit' | 'title' | 'status', string>>
  readonly sortBy: (column: string) => string
  readonly done: string
  readonly unitRows: (unit: string, count: number) => string
  readonly noUnit: string
  readonly unitsApart: string
  readonly groups: string
  readonly openPlace: (place: string) => string
}

export const figuresZh: FiguresWords = {
  filter: '筛选',
  filterHint: '词语、拼音首字母或数字',
  kind: '类别',
  allKinds: (count) => `全部类别（${count}）`,
  kindCount: (kind, count) => `${kind}（${count}项）`,
  shown: (count, of) => (count === of ? `共${of}项` : `${of}项中的${count}项`),
  none: '没有符合条件的数据。',
  clear: '清除筛选',
  copyTable: '复制为表格',
  print: '打印',
  caption: (report) => `${report}中的数据`,
  column: { text: '出处', label: '数据', value: '数值（原文）', unit: '单位', title: '所属举措', status: '性质' },
  sortBy: (column) => `按${column}排序`,
  done: '完成情况',
  unitRows: (unit, count) => `单位：${unit}（${count}项）`,
  noUnit: '无',
  unitsApart: '不同单位的数值不作比较，按单位分别排序。',
  groups: '成组的数据',
  openPlace: (place) => `在全文中查看${place}`,
}

export const figuresEn: FiguresWords = {
  filter: 'Filter',
  filterHint: 'Words, pinyin initials or a number',
  kind: 'Kind',
  allKinds: (count) => `All kinds (${count})`,
  kindCount: (kind, count) => `${kind} (${count})`,
  shown: (count, of) => (count === of ? `${of} figures` : `${count} of ${of} figures`),
  none: 'No figure fits.',
  clear: 'Clear the filter',
  copyTable: 'Copy as table',
  print: 'Print',
  caption: (report) => `Figures of ${report}`,
  column: {
    text: 'Place', label: 'Figure', value: 'Value as written', unit: 'Unit', title: 'Measure', status: 'Status',
  },
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  done: 'Done',
  unitRows: (unit, count) => `Unit: ${unit} (${count})`,
  noUnit: 'none',
  unitsApart: 'Values of different units are not compared; each unit is sorted by itself.',
  groups: 'Figures in groups',
  openPlace: (place) => `See ${place} in the report`,
}
