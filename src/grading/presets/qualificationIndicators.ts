import type { Indicator } from '../scheme';
import { headers } from './headers';

/** 资质: what tells whether someone who has not bought could: purchasing power, position, occupation, need. */
export const qualificationIndicators: readonly Indicator[] = [
  {
    id: 'purchasingPower',
    names: { 'zh-CN': '购买力', en: 'Purchasing power' },
    aliases: headers(
      '购买力、购买能力、消费能力、消费水平、支付能力、经济实力、收入水平',
      '購買力、購買能力、消費能力、支付能力、經濟實力、收入水準',
      'Purchasing power, Buying power, Ability to pay, Spending power, Income level, Budget level',
    ),
    kind: 'category',
    dimension: 'attribute',
    categories: [
      {
        id: 'high',
        names: { 'zh-CN': '高', en: 'High' },
        aliases: headers('强、较强、很强、较高、充足、好、強、較強、較高', 'Strong, Good, Ample'),
      },
      {
        id: 'medium',
        names: { 'zh-CN': '中', en: 'Medium' },
        aliases: headers('中等、一般、普通、中上、尚可', 'Average, Moderate, Fair'),
      },
      {
        id: 'low',
        names: { 'zh-CN': '低', en: 'Low' },
        aliases: headers('弱、较弱、较低、不足、差、无、較弱、較低、無', 'Weak, Poor, None'),
      },
    ],
  },
  {
    id: 'position',
    names: { 'zh-CN': '职务', en: 'Position' },
    aliases: headers(
      '职务、职位、岗位、决策地位、决策角色、联系人职务、联系人职位',
      '職務、職位、職稱、決策角色、聯絡人職務',
      'Position, Job title, Title, Role, Decision role, Buying role, Contact position',
    ),
    kind: 'category',
    dimension: 'attribute',
    categories: [
      {
        id: 'decides',
        names: { 'zh-CN': '有决策权', en: 'Decides' },
        aliases: headers(
          '决策者、决策人、老板、店主、业主、户主、董事长、总裁、总经理、法人、法定代表人、采购总监、采购负责人',
          '決策者、決策人、老闆、董事長、總裁、總經理、負責人、採購總監',
          'Decision maker, Owner, Boss, CEO, President, Chairman, Managing director, General manager',
          'Purchasing director, Head of purchasing',
        ),
      },
      {
        id: 'influences',
        names: { 'zh-CN': '能影响决策', en: 'Influences' },
        aliases: headers(
          '影响者、有影响力、经理、部门经理、采购经理、采购、主管、技术负责人、工程师、顾问、厂长、店长',
          '影響者、經理、部門經理、採購經理、主管、工程師、顧問、店長',
          'Influencer, Manager, Department head, Purchasing manager, Buyer, Supervisor, Engineer, Adviser, Advisor',
        ),
      },
      {
        id: 'neither',
        names: { 'zh-CN': '无决策影响', en: 'No say' },
        aliases: headers(
          '无决策权、使用者、员工、普通员工、职员、店员、文员、前台、助理、其他',
          '無決策權、使用者、員工、職員、店員、助理',
          'User, Employee, Staff, Clerk, Assistant, Receptionist, Other',
        ),
      },
    ],
  },
  {
    id: 'occupationFits',
    names: { 'zh-CN': '职业相符', en: 'Occupation fits' },
    aliases: headers(
      '职业相符、职业匹配、职业符合、行业相符、行业匹配、是否目标职业、是否目标行业、目标客群',
      '職業相符、職業匹配、行業相符、是否目標客群、目標客群',
      'Occupation fits, Occupation match, Industry fits, Industry match, Target group, In target group',
    ),
    kind: 'boolean',
    dimension: 'attribute',
  },
  {
    id: 'need',
    names: { 'zh-CN': '需求', en: 'Need' },
    aliases: headers(
      '需求、需求情况、需求程度、需求状况、有无需求、是否有需求、客户需求',
      '需求情況、需求程度、需求狀況、有無需求、客戶需求',
      'Need, Needs, Need level, Has need, Customer need',
    ),
    kind: 'category',
    dimension: 'attribute',
    categories: [
      {
        id: 'clear',
        names: { 'zh-CN': '明确', en: 'Clear' },
        aliases: headers(
          '有、有需求、是、强、强烈、迫切、急需、明確、強烈',
          'Yes, Has need, Strong, Urgent, High, Explicit',
        ),
      },
      {
        id: 'latent',
        names: { 'zh-CN': '潜在', en: 'Latent' },
        aliases: headers(
          '潜在需求、可能有、模糊、不明确、待确认、待挖掘、一般、潛在、不明確、待確認',
          'Possible, Vague, Unclear, Maybe, To be confirmed, Medium',
        ),
      },
      {
        id: 'none',
        names: { 'zh-CN': '无', en: 'None' },
        aliases: headers('没有、无需求、没有需求、暂无、暂无需求、否、無、沒有、無需求', 'No, No need, Not now, Low'),
      },
    ],
  },
];
