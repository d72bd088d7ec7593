import type { Category, Indicator } from '../scheme';
import { headers } from './headers';
import { money } from './units';

const won: Category = {
  id: 'won',
  names: { 'zh-CN': '成交', en: 'Won' },
  aliases: headers(
    '已成交、成交客户、已签约、签约、已签单、签单、已下单、已付款、赢单',
    '成交客戶、已簽約、簽約、已簽單、已下單、贏單',
    'Closed won, Closed, Deal, Deal closed, Signed, Ordered, Sold',
  ),
};

/**
 * 意向与资质: what a salesperson types about someone who has not bought yet. Dates to come (a visit, a closing) are no
 * indicators: the latest date in the data is what a grading refers to.
 */
export const leadIndicators: readonly Indicator[] = [
  {
    id: 'intent',
    names: { 'zh-CN': '意向等级', en: 'Intent' },
    aliases: headers(
      '意向等级、意向级别、意向度、意向、意向程度、客户意向、购买意向、跟进等级、线索等级、意向分级',
      '意向等級、意向級別、意願等級、客戶意向、購買意願、跟進等級',
      'Intent, Intent level, Intent grade, Lead grade, Lead rating, Lead level, Purchase intent, Interest',
    ),
    kind: 'category',
    dimension: 'behavioural',
    categories: [
      {
        id: 'A',
        names: { 'zh-CN': 'A 近期可成交', en: 'A About to close' },
        aliases: headers(
          'A级、A类、A级客户、近期可成交、近期成交、即将成交、马上成交、一周内成交、7天内成交、准成交',
          'A級、A類、即將成交、一週內成交、7天內成交',
          'About to close, Closing soon, Ready to close, Ready to buy, Hot, Hot lead, A lead',
        ),
      },
      {
        id: 'B',
        names: { 'zh-CN': 'B 意向较强', en: 'B Strong interest' },
        aliases: headers(
          'B级、B类、B级客户、意向较强、意向强、强意向、意向强烈、高意向、意向高、很有意向',
          'B級、B類、意向較強、意向強、強意向、意向強烈',
          'Strong interest, Strong intent, High interest, Very interested, Warm, Warm lead, B lead',
        ),
      },
      {
        id: 'C',
        names: { 'zh-CN': 'C 有意向', en: 'C Some interest' },
        aliases: headers(
          'C级、C类、C级客户、有意向、一般意向、意向一般、普通意向、有点意向、了解中、可跟进、中意向',
          'C級、C類、一般意向、有點意向、瞭解中',
          'Some interest, Some intent, Interested, Moderate interest, Lukewarm, C lead',
        ),
      },
      {
        id: 'D',
        names: { 'zh-CN': 'D 无意向', en: 'D No interest' },
        aliases: headers(
          'D级、D类、D级客户、无意向、没有意向、没意向、暂无意向、意向弱、低意向、不考虑、不需要',
          'D級、D類、無意向、沒有意向、暫無意向、不考慮',
          'No interest, No intent, Not interested, Low interest, Cold, Cold lead, D lead',
        ),
      },
      won,
    ],
  },
  {
    id: 'gradedOn',
    names: { 'zh-CN': '意向评定日期', en: 'Intent graded on' },
    aliases: headers(
      '意向评定日期、评定日期、评级日期、定级日期、意向日期、意向更新日期、录入日期、登记日期、填写日期',
      '意向評定日期、評定日期、評級日期、登錄日期、登記日期',
      'Intent graded on, Graded on, Grade date, Rated on, Rating date, Intent date, Entered on, Date entered',
    ),
    kind: 'date',
    dimension: 'behavioural',
  },
  {
    id: 'extensionReason',
    names: { 'zh-CN': '延期原因', en: 'Reason for extension' },
    aliases: headers(
      '延期原因、延期理由、延长原因、延期、延期说明、申请延期原因',
      '延期原因、延期理由、延長原因、展延原因',
      'Reason for extension, Extension reason, Extension, Reason to extend, Extended because',
    ),
    kind: 'category',
    dimension: 'behavioural',
    categories: [
      {
        id: 'visitDate',
        names: { 'zh-CN': '拜访日期已定', en: 'Visit date known' },
        aliases: headers(
          '已约拜访、已约访、已约到访、已约来访、已约见面、已定拜访日期、拜访时间已定、约定拜访、来访日期已定、到店日期已定',
          '已約拜訪、已約訪、拜訪日期已定、約定拜訪',
          'Visit date set, Visit agreed, Visit arranged, Visit booked, Appointment made, Visit',
        ),
      },
      {
        id: 'closingDate',
        names: { 'zh-CN': '成交日期已定', en: 'Closing date known' },
        aliases: headers(
          '已定成交日期、成交时间已定、签约日期已定、已约签约、已定签约日期、付款日期已定、约定成交',
          '成交日期已定、簽約日期已定、已約簽約',
          'Closing date set, Signing date set, Signing date known, Signing arranged, Payment date known, Closing',
        ),
      },
      {
        id: 'outsideCause',
        names: { 'zh-CN': '外部原因', en: 'Outside causes' },
        aliases: headers(
          '客观原因、不可抗力、客户出差、客户外出、客户休假、客户生病、节假日、天气原因、客户内部审批、客户审批中',
          '客觀原因、不可抗力、客戶出差、客戶休假、節假日、天氣原因',
          'Outside cause, Force majeure, Customer travelling, Customer away, Customer ill, Holiday, Weather',
        ),
      },
    ],
  },
  {
    id: 'leadOutcome',
    names: { 'zh-CN': '跟进结果', en: 'Outcome' },
    aliases: headers(
      '跟进结果、跟进状态、成交状态、线索状态、商机状态、是否成交、结果',
      '跟進結果、跟進狀態、成交狀態、是否成交',
      'Outcome, Lead outcome, Lead status, Deal status, Follow-up result, Follow-up status, Status',
    ),
    kind: 'category',
    dimension: 'behavioural',
    categories: [
      {
        id: 'open',
        names: { 'zh-CN': '跟进中', en: 'Open' },
        aliases: headers(
          '进行中、跟进、待跟进、洽谈中、谈判中、未成交、否、跟進中、待跟進、洽談中',
          'In progress, Following up, Pending, Negotiating, Working, No',
        ),
      },
      { ...won, aliases: [...(won.aliases ?? []), '是', 'Yes'] },
      {
        id: 'refused',
        names: { 'zh-CN': '拒绝', en: 'Refused' },
        aliases: headers(
          '已拒绝、明确拒绝、客户拒绝、婉拒、拒访、拒接、输单、流失、拒絕、已拒絕、客戶拒絕',
          'Declined, Rejected, Customer refused, Turned down, Closed lost, Lost',
        ),
      },
    ],
  },
  {
    id: 'expectedAmount',
    names: { 'zh-CN': '预计成交金额', en: 'Expected amount' },
    aliases: headers(
      '预计成交金额、预计成交额、预计金额、预计销售额、商机金额、意向金额、预估金额',
      '預計成交金額、預計金額、商機金額、預估金額',
      'Expected amount, Expected value, Expected deal, Deal size, Deal value, Deal amount, Opportunity amount',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'firstOwner',
    names: { 'zh-CN': '首位销售', en: 'First owner' },
    aliases: headers(
      '首位销售、首位销售员、首接人、首接销售、首次接待人、首位跟进人、原负责人、原销售',
      '首位銷售、首接人、首位跟進人、原負責人',
      'First owner, First salesperson, Original owner, Original salesperson, First contact by',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
];
