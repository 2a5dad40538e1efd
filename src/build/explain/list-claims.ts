/** Who claimed which words of a sentence: what won, what lost to whom, what its own recognizer refused. */
import { wordsOf } from '../../extract/reading.ts'
import { meetingRule } from '../../extract/recognize/meeting-naming.ts'
import type { Claim, ClaimNote } from '../../extract/trace.ts'
import type { Explained } from './explained.ts'

type Row = { at: number; cells: string[] }

/** Rows of fate, rule, words and outcome, in the order of the text. */
export function listClaims(explained: Explained, s: number): string[][] {
  const { reading, found, entities, notes } = explained
  const here = (claim: Claim) => reading.sentenceOf[claim.first] === s
  const said = (claim: Claim) => `“${wordsOf(reading, claim.first, claim.last)}”`
  const nameAt = new Map(entities.flatMap((e) => e.places.map((p) => [`${p.first}/${p.last}`, e.name])))
  const gatherings = found.meetings.map((m) => ({ ...m, rule: meetingRule(m) }))
  const won = [...found.names.filter((n) => !n.nested), ...found.people, ...gatherings].filter(here)
  const outcome = (claim: Claim & { kind?: string; bare?: boolean }) =>
    claim.bare
      ? 'leans on a gathering named elsewhere'
      : claim.kind === 'place'
        ? 'a place, no entity'
        : `→ ${nameAt.get(`${claim.first}/${claim.last}`) ?? 'nobody: the name fits no one person'}`
  const lost = new Map(
    notes
      .filter((n): n is ClaimNote => n.about === 'claim' && here(n.claim))
      .map((n) => [`${n.claim.rule} ${n.claim.first}/${n.claim.last}`, n]),
  )
  const rows: Row[] = [
    ...won.map((c) => ({ at: c.first, cells: ['won', c.rule, said(c), outcome(c)] })),
    ...[...lost.values()].map(({ claim, fate, to, why }) => ({
      at: claim.first,
      cells: [
        fate,
        claim.rule,
        said(claim),
        to ? `${fate === 'lost' ? 'to' : 'in'} ${to.rule} ${said(to)}` : why,
      ],
    })),
  ]
  return rows.toSorted((a, b) => a.at - b.at).map((row) => row.cells)
}

/** Rows of title, whose it is, and the person it stands beside. */
export function listOffices({ reading, found, links }: Explained, s: number): string[][] {
  const own = found.offices.filter((o) => reading.sentenceOf[o.first] === s)
  const linked = links.filter((l) => reading.sentenceOf[l.first] === s)
  return [
    ...own.map((o) => [
      o.title,
      o.whose.length > 0
        ? `of ${o.whose.map((w) => w.name).join(', ')}`
        : o.possessive
          ? `“${o.possessive}”, whose stands elsewhere`
          : 'whose is not said beside it',
      '',
    ]),
    ...linked.map((l) => [
      l.title ?? '(no title)',
      l.whose ? `of ${l.whose.name}` : 'whose is looked for elsewhere',
      `→ ${found.people[l.person]!.name}${l.former ? ', former' : ''}${l.counterpart ? ', counterpart' : ''}`,
    ]),
  ]
}
