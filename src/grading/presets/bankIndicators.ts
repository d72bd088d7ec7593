import type { Indicator } from '../scheme';
import { headers } from './headers';
import { kinds, money } from './units';

/** 银行: what a customer holds with the bank, how it has paid, and how much of the bank it uses. */
export const bankIndicators: readonly Indicator[] = [
  {
    id: 'assetsHeld',
    names: { 'zh-CN': '资产余额', en: 'Assets held' },
    aliases: headers(
      '资产余额、金融资产、金融资产余额、管理资产、管理资产余额、资产规模、资产总额、总资产、日均资产、月日均资产、存款余额、日均存款、存款',
      '資產餘額、金融資產、管理資產、資產規模、總資產、日均資產、存款餘額、存款',
      'Assets held, Assets, Total assets, Assets under management, AUM, Average assets, Balance, Deposits',
      'Deposit balance',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'creditRecord',
    names: { 'zh-CN': '信用记录', en: 'Credit record' },
    aliases: headers(
      '信用记录、信用等级、信用评级、信用状况、信用情况、征信、征信记录、征信等级、还款记录、五级分类、贷款五级分类',
      '信用記錄、信用紀錄、信用等級、信用評級、信用狀況、徵信、徵信紀錄、還款紀錄',
      'Credit record, Credit rating, Credit grade, Credit history, Credit status, Repayment record, Loan class',
    ),
    kind: 'category',
    dimension: 'risk',
    categories: [
      {
        id: 'excellent',
        names: { 'zh-CN': '优秀', en: 'Excellent' },
        aliases: headers('优、极好、很好、信用优秀、优秀级、优质、優、優秀、優良', 'Very good, AAA, AA, A'),
      },
      {
        id: 'good',
        names: { 'zh-CN': '良好', en: 'Good' },
        aliases: headers(
          '良、好、正常、正常类、信用良好、无逾期、無逾期、正常類',
          'Normal, Pass, Clean, No arrears, B',
        ),
      },
      {
        id: 'fair',
        names: { 'zh-CN': '一般', en: 'Fair' },
        aliases: headers('中、中等、尚可、关注、关注类、偶有逾期、關注、關注類', 'Average, Watch, Special mention, C'),
      },
      {
        id: 'poor',
        names: { 'zh-CN': '不良', en: 'Poor' },
        aliases: headers(
          '差、较差、次级、次级类、可疑、可疑类、损失、损失类、逾期、有逾期、不良记录、不良类、失信、黑名单',
          '較差、次級、損失、不良紀錄、失信、黑名單',
          'Bad, Substandard, Doubtful, Loss, Overdue, In arrears, Default, Defaulted, Blacklisted, D',
        ),
      },
    ],
  },
  {
    id: 'productKinds',
    names: { 'zh-CN': '使用业务种类', en: 'Kinds of business used' },
    aliases: headers(
      '使用业务种类、业务种类、业务种类数、业务种数、使用业务数、办理业务种类、开通业务数、持有产品数、持有产品种类、产品种类数、使用产品数',
      '使用業務種類、業務種類、業務種類數、使用業務數、持有產品數、產品種類數',
      'Kinds of business used, Kinds of business, Products used, Products held, Product count',
      'Number of products',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: kinds,
  },
];
