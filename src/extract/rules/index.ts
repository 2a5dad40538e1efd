/** The rules by relation type; the compiler asks for a line here when a type is added. */

import type { RelationType } from '../../model/relations.ts'
import type { RelationFact } from '../relation.ts'
import type { Story } from '../told.ts'
import { compileRules } from './apply.ts'
import { attended } from './attended.ts'
import { chaired } from './chaired.ts'
import { cooperatesWith } from './cooperates-with.ts'
import { criticizes } from './criticizes.ts'
import { holdsOffice } from './holds-office.ts'
import { hosted } from './hosted.ts'
import { initiated } from './initiated.ts'
import { invited } from './invited.ts'
import { meetingOf } from './meeting-of.ts'
import { memberOf } from './member-of.ts'
import { metWith } from './met-with.ts'
import { partOf } from './part-of.ts'
import { requests } from './requests.ts'
import type { Rule } from './rule.ts'
import { supports } from './supports.ts'

const RULES: Record<RelationType, readonly Rule[]> = {
  'holds-office': holdsOffice,
  'member-of': memberOf,
  'part-of': partOf,
  'meeting-of': meetingOf,
  initiated,
  attended,
  hosted,
  chaired,
  invited,
  'met-with': metWith,
  'cooperates-with': cooperatesWith,
  supports,
  requests,
  criticizes,
}

/** What somebody who asks may say though it is not so: who is for or against whom. */
const OPINIONS = [...metWith, ...cooperatesWith, ...supports, ...requests, ...criticizes]

/** Applies every rule to a document as told. */
export const relationsIn: (story: Story) => RelationFact[] = compileRules(
  Object.values(RULES).flat(),
  OPINIONS,
)
