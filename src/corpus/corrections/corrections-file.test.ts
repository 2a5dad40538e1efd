import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { parseCorrections, printCorrections } from './corrections-file.ts'

const HERE = '{document: d, start: 0, end: 5, words: Nepal}'
const RELATION = `{type: supports, from: ${HERE}, to: ${HERE}, passage: ${HERE}}`

describe('the door takes', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 0],
    ['only comments', '# none yet\n\n  # really\n', 0],
    ['an empty list', '[]', 0],
    ['a merge', `- {correct: merge, these: [${HERE}, ${HERE}]}`, 1],
    ['a parting', `- {correct: apart, these: [${HERE}, ${HERE}], why: two}`, 1],
    ['a split', `- {correct: split, these: [${HERE}], name: Other}`, 1],
    ['a name', `- {correct: rename, this: ${HERE}, name: X}`, 1],
    ['a kind', `- {correct: kind, this: ${HERE}, kind: state}`, 1],
    ['a wrong relation', `- {correct: wrong-relation, relation: ${RELATION}, why: no}`, 1],
    [
      'a further relation',
      `- {correct: add-relation, relation: ${RELATION}, modality: planned, date: 2021-10}`,
      1,
    ],
    ['a bare year', `- {correct: date, relation: ${RELATION}, date: 2021}`, 1],
    ['a range', `- {correct: meeting-date, this: ${HERE}, date: 2021-10-12/2021-10-13}`, 1],
  ])('%s', (_, yaml, count) => {
    const corrections = parseCorrections(yaml, 'c.yaml')
    expect(corrections).toHaveLength(count)
    expect(parseCorrections(printCorrections(corrections), 'c.yaml')).toEqual(corrections)
  })
})

describe('the door refuses', () => {
  test.each<[string, string, RegExp]>([
    ['what is no list', 'correct: merge', /^c\.yaml: the file is not a list; start each correction with/],
    ['a bare word', '- merge', /number 1 does not say what to "correct"; use one of merge, apart/],
    ['an unknown correction', '- correct: mend', /number 1 has "mend" as "correct"; use one of/],
    ['a missing field', '- correct: merge', /number 1 \(merge\) has no "these"; add it/],
    ['an unknown field', `- {correct: rename, this: ${HERE}, name: X, nmae: Y}`, /unknown field "nmae"/],
    ['one to merge', `- {correct: merge, these: [${HERE}]}`, /\(merge\) has .* as "these"/],
    ['three to part', `- {correct: apart, these: [${HERE}, ${HERE}, ${HERE}]}`, /\(apart\)/],
    [
      'a wrong relation without why',
      `- {correct: wrong-relation, relation: ${RELATION}}`,
      /has no "why"; add it/,
    ],
    [
      'an unknown type',
      `- {correct: date, date: 2021, relation: ${RELATION.replace('supports', 'likes')}}`,
      /"likes" as "relation\.type"; use one of/,
    ],
    [
      'an unknown kind',
      `- {correct: kind, this: ${HERE}, kind: city}`,
      /"city" as "kind"; use one of actor, state/,
    ],
    [
      'a day that is none',
      `- {correct: date, relation: ${RELATION}, date: 2021-02-30}`,
      /which is no date such as 2021/,
    ],
    [
      'a range that runs backwards',
      `- {correct: date, relation: ${RELATION}, date: 2021-03/2021-02}`,
      /which is no date/,
    ],
    [
      'an end before its start',
      '- {correct: rename, name: X, this: {document: d, start: 5, end: 5, words: x}}',
      /which has its end before its start/,
    ],
    [
      'no words',
      '- {correct: rename, name: X, this: {document: d, start: 0, end: 5, words: ""}}',
      /"this\.words"/,
    ],
    ['broken YAML', '- [', /^c\.yaml is not valid YAML in line 1 \(/],
    ['an alias', '- &a [1]\n- *a', /is not valid YAML in line \d/],
    [
      'an alias bomb',
      `- &a [x]\n${['b', 'c', 'd'].map((n, i) => `- &${n} [${'*abc'.slice(0, 1)}${'abc'[i]}, *${'abc'[i]}]`).join('\n')}`,
      /is not valid YAML/,
    ],
    ['a deep nest', `${'['.repeat(40)}${']'.repeat(40)}`, /is not valid YAML/],
  ])('%s', (_, yaml, message) => {
    expect(() => parseCorrections(yaml, 'c.yaml')).toThrow(InputError)
    expect(() => parseCorrections(yaml, 'c.yaml')).toThrow(message)
    expect(() => parseCorrections(yaml, 'c.yaml')).toThrow(/^[^\n]+\.$/)
  })

  test('whatever else it is given, in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseCorrections(text, 'c.yaml')
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })
})
