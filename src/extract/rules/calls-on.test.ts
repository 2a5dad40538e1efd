/** "Called on": a visit between people, a request with what is asked. */
import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [['Ambassador Litia Seru called on President Narayan Rao in Suva.', 'Litia Seru → Narayan Rao']],
  saysNot: [
    'Ambassador Litia Seru called on President Narayan Rao to help.',
    'Ambassador Litia Seru called on President Narayan Rao for patience.',
    'Fiji called on Oman.',
  ],
})

testRule('requests', {
  says: [
    ['Ambassador Litia Seru called on President Narayan Rao to help.', 'Litia Seru → Narayan Rao'],
    ['Ambassador Litia Seru called on President Narayan Rao for patience.', 'Litia Seru → Narayan Rao'],
    ['Fiji called on Oman to help.', 'Fiji → Oman'],
  ],
  saysNot: [
    'Ambassador Litia Seru called on President Narayan Rao in Suva.',
    'Nobody called on President Narayan Rao to help.',
    'Fiji did not call on Oman to help.',
  ],
})
