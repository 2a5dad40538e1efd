/** What who chairs a body is called: "Chairman", "current Co-Chairperson", "Chair-in-Office". */
import { remember } from './remember.ts'

const CHAIR =
  /^(?:(?:current|acting|rotating|outgoing|this year's) )*(?:co[ -]?)?chair(?:man|woman|person)?(?:-in-office)?$/i

/** Whether a title is a chair's, and no field or other office beside it. */
export const isChairTitle = remember((title) => CHAIR.test(title))
