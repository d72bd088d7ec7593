import type { Scheme } from '../scheme';
import { pick } from './indicators';

/** 意向客户分级: a salesperson types the intent; it must close or rise in time. */
export const leadIntent: Scheme = {
  id: 'lead-intent',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '意向客户分级', en: 'Lead intent A–D' },
  reason: {
    'zh-CN':
      '意向等级由销售人员每天填写；评定后 7 天内，A 级必须成交，B、C、D 级必须升级，升级时把评定日期改为当天；有理由（拜访日期已定、成交日期已定、外部原因）可延期一次，延期的天数资料没有规定，起始值同为 7 天。\n到期仍无进展的意向客户改派给业绩最好的销售；D 级和明确拒绝的立即改派；成交的离开名单，业绩和提成由首位销售与成交者各得一半，中间经手的不计。',
    en: 'Salespeople type the intent every day. Within 7 days A must close and B, C and D must rise; whoever raises a lead sets the date anew. With a reason (visit date known, closing date known, outside causes) the term is extended once; how long is left open by the source, 7 days again is a starting value.\nA lead whose term is over without progress is given to the best salesperson, D and refused leads at once. A lead that closes leaves the list: half the credit and commission to the first salesperson, half to the closing one, none to those between.',
  },
  indicators: pick(
    'intent',
    'gradedOn',
    'extensionReason',
    'leadOutcome',
    'expectedAmount',
    'firstOwner',
    'owner',
    'source',
    'region',
    'product',
  ),
  amount: 'expectedAmount',
  composites: [],
  cuts: [],
  decide: {
    kind: 'given',
    indicator: 'intent',
    validity: {
      since: 'gradedOn',
      days: 7,
      extension: { indicator: 'extensionReason', days: 7 },
      reassign: {
        any: [
          { indicator: 'intent', op: 'in', categories: ['D'] },
          { indicator: 'leadOutcome', op: 'in', categories: ['refused'] },
        ],
      },
    },
  },
  gates: [
    {
      id: 'won',
      kind: 'set',
      // Without a tier: who has bought is a customer, no lead, and is graded by another scheme.
      when: {
        any: [
          { indicator: 'intent', op: 'in', categories: ['won'] },
          { indicator: 'leadOutcome', op: 'in', categories: ['won'] },
        ],
      },
      reason: {
        'zh-CN': '已成交，离开意向名单；业绩和提成由首位销售与成交者各得一半',
        en: 'Won: leaves the list of leads. Half the credit and commission to the first salesperson, half to the closing one',
      },
    },
  ],
  tiers: [
    {
      id: 'A',
      names: { 'zh-CN': 'A 近期可成交', en: 'A About to close' },
      rank: 1,
      colour: { fill: '#B3261E', text: '#FFFFFF' },
      verdict: 'maintain',
      strategy: {
        'zh-CN':
          '集中力量，7 天内促成成交：每天联系，敲定产品、价格和付款方式，请主管协助谈判，备好合同；确有理由的可延期一次。成交后由首位销售与成交者各得一半业绩和提成；到期没有成交的，改派给业绩最好的销售。',
        en: 'Concentrate on closing within 7 days: contact every day, settle product, price and payment, have the supervisor help in the negotiation and the contract ready. With a good reason the term is extended once. When it closes, the first and the closing salesperson each get half the credit and commission; if it does not close in time, it goes to the best salesperson.',
      },
      rhythm: { 'zh-CN': '每天联系一次', en: 'Contact every day' },
      requires: {
        'zh-CN': '近期可以成交：需求、预算和决策人都已明确',
        en: 'Can close soon: need, budget and decision-maker are clear',
      },
      grants: {
        'zh-CN': '主管协助、专属报价、优先安排样品与交付',
        en: 'Help from the supervisor, a quotation of their own, samples and delivery first',
      },
    },
    {
      id: 'B',
      names: { 'zh-CN': 'B 意向较强', en: 'B Strong interest' },
      rank: 2,
      colour: { fill: '#F6B26B', text: '#472500' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '7 天内升为 A 级：约定拜访，了解决策过程和顾虑，提供方案、样品和成功案例，比较竞争对手的条件。升级后重新起算 7 天；到期没有进展的，改派给业绩最好的销售。',
        en: 'Raise to A within 7 days: arrange a visit, learn how they decide and what holds them back, offer a proposal, samples and references, and compare what rivals offer. Once raised, the 7 days start anew; without progress the lead goes to the best salesperson.',
      },
      rhythm: { 'zh-CN': '每两天联系一次，一周内拜访一次', en: 'Contact every two days, a visit within the week' },
      requires: { 'zh-CN': '需求明确，正在比较和选择', en: 'The need is clear; they are comparing and choosing' },
      grants: { 'zh-CN': '方案与报价、样品或试用', en: 'Proposal and quotation, samples or trials' },
    },
    {
      id: 'C',
      names: { 'zh-CN': 'C 有意向', en: 'C Some interest' },
      rank: 3,
      colour: { fill: '#FCE8A8', text: '#4A3900' },
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '7 天内升为 B 级：了解真正的需求和预算，提供有针对性的资料，邀请参观或参加活动，找到能够决策的人。到期没有进展的，改派给业绩最好的销售。',
        en: 'Raise to B within 7 days: find out the real need and the budget, send the information that fits, invite them to a visit or an event, and find who decides. Without progress the lead goes to the best salesperson.',
      },
      rhythm: { 'zh-CN': '每三天联系一次', en: 'Contact every three days' },
      requires: { 'zh-CN': '愿意了解，需求或时间尚未明确', en: 'Willing to hear more; need or time not clear yet' },
      grants: { 'zh-CN': '产品资料、参观与活动邀请', en: 'Product information, invitations to visits and events' },
    },
    {
      id: 'D',
      names: { 'zh-CN': 'D 无意向', en: 'D No interest' },
      rank: 4,
      colour: { fill: '#E4E7EC', text: '#2B3440' },
      // It is tried once more, by somebody else, before it is let go.
      verdict: 'improve',
      strategy: {
        'zh-CN':
          '立即改派给业绩最好的销售，换人换思路再试一次，7 天内升级；仍然没有意向的停止跟进，转入资讯名单，待需求出现再联系。',
        en: 'Give it to the best salesperson at once: another person with another approach tries again and raises it within 7 days. If there is still no interest, stop following up, keep them on the newsletter and come back when a need appears.',
      },
      rhythm: { 'zh-CN': '改派后三天内联系一次', en: 'Contact within three days of the reassignment' },
      requires: { 'zh-CN': '目前没有购买意向', en: 'No intention to buy at present' },
      grants: { 'zh-CN': '产品资讯', en: 'Product news' },
    },
  ],
  regradeEvery: 'day',
};
