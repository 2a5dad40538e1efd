/** Offices whose owner stands elsewhere than beside the title. */
import { testRule } from '../../build/test-reading.ts'

testRule('holds-office', {
  says: [
    [
      'President Tariq Lodhi of Oman left. His foreign minister, Salim Qadri, stayed.',
      'Salim Qadri → Oman [foreign minister]',
    ],
    [
      'Tariq Lodhi, president of Oman, arrived with his minister, Salim Qadri.',
      'Salim Qadri → Oman [minister]',
    ],
    [
      'President Tariq Lodhi of Oman left; Ram Karki of Nepal stayed with his minister, Mina Rao.',
      'Mina Rao → Nepal [minister]',
    ],
    [
      'Oman was praised. Its foreign minister, Salim Qadri, was pleased.',
      'Salim Qadri → Oman [foreign minister]',
    ],
    [
      'Bhutan, whose prime minister, Dorji Namgyal, spoke, was praised.',
      'Dorji Namgyal → Bhutan [prime minister]',
    ],
    [
      'President Tariq Lodhi of Oman was accompanied by Foreign Minister Salim Qadri.',
      'Salim Qadri → Oman [Foreign Minister]',
    ],
    ['In Oman, Foreign Minister Salim Qadri spoke.', 'Salim Qadri → Oman [Foreign Minister]'],
    [
      'The Nepal Development Institute held a talk. Director Salim Qadri spoke.',
      'Salim Qadri → Nepal Development Institute [Director]',
    ],
  ],
  saysNot: [
    'Salim Qadri came. Her minister, Mina Rao, came too.',
    'Foreign Minister Salim Qadri spoke of peace.',
    'Oman and Fiji were praised by Foreign Minister Salim Qadri.',
    'The prime minister of Oman was welcomed by Deputy Minister Salim Qadri.',
    'The secretary of the Nepal Development Institute spoke. Director Salim Qadri listened.',
  ],
})
