import { useEffect, useState } from 'preact/hooks'
import { Reader } from '../../components/Reader.tsx'
import '../../components/reader.css'
import type { Pack } from '../../core/pack.ts'
import { loadPack } from './data.ts'
import type { TabProps } from './tabs.ts'

/** 报告全文 */
export function ReaderTab({ at, words }: TabProps) {
  const [pack, setPack] = useState<Pack | null>(null)
  useEffect(() => {
    void loadPack().then(setPack)
  }, [])
  // A place in a report that is not here leads to the beginning of the one that is.
  const shown = at !== null && at.pack === pack?.id ? at : null
  return <Reader pack={pack} shown={shown} words={words} />
}
