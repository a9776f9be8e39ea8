import type { StyleMenu } from '../../components/card-actions.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import { styleChoices } from '../../core/quote/style-choices.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'

const { report, id } = readPack(packJson)

/** The styles of the report as it is, or with an address that nobody has visited, so that some lack something. */
export function styleMenu(url: string | null): StyleMenu {
  return {
    chosen: () => 'gongwen',
    choices: () => styleChoices(sourceOfReport(report, id, url), { place: null, accessed: null, number: 1 }),
    onChoose: () => undefined,
  }
}
