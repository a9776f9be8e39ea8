import type { Notice } from '../../components/card-actions.ts'

const TEXT =
  '2023年，酉阳县办理行政复议申请159件、行政应诉案件217件，化解行政争议58起' +
  '（据酉阳土家族苗族自治县人民政府《关于2023年法治政府建设情况的报告》（2024年2月28日））。'

/** What a card says of a copy, by the name of the state. */
export const NOTICES = {
  copied: { kind: 'copied', what: '159件（含出处，带格式）', text: TEXT },
  copyRefused: { kind: 'refused', text: TEXT },
  copyMissing: { kind: 'missing', reason: '这段报告原文没有可引用的数据' },
} satisfies Readonly<Record<string, Notice>>
