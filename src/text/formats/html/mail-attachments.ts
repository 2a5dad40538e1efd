/** What a mail brings with it, as files below its own name. */
import PostalMime from 'postal-mime'

/** More belongs to no letter. */
const MOST = 200

export type Attached = { name: string; bytes: Uint8Array }

/** @returns none for what is no mail: whoever reads it says so */
export async function mailAttachments(bytes: Uint8Array): Promise<Attached[]> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }).catch(() => null)
  return (mail?.attachments ?? []).slice(0, MOST).flatMap(({ filename, content }) => {
    // The last part alone: a name is its sender's word, and leads nowhere else.
    const name = filename?.split(/[\\/]/).at(-1)?.trim() ?? ''
    return name === '' || name.startsWith('.') || typeof content === 'string'
      ? []
      : [{ name, bytes: new Uint8Array(content as ArrayBuffer) }]
  })
}
