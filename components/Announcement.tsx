import { useEffect, useState } from 'preact/hooks'

interface AnnouncementProps {
  readonly text: string
}

/** One polite announcement. A live region speaks only of what changes in it, so it starts out empty. */
export function Announcement({ text }: AnnouncementProps) {
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(text), [text])
  return (
    <div role="status" class="unseen">
      {said}
    </div>
  )
}
