import type { OrderIssueCode } from '../../grading/orders/types';
import type { LocalText } from '../../grading/scheme';

/** What adding up order lines per customer reports. */
export const orderTexts = {
  'issue.orderWithoutCustomer': {
    'zh-CN': '没有客户，该行订单未计入。',
    en: 'No customer: the order line is left out.',
  },
  'issue.orderWithoutDate': {
    'zh-CN': '没有可用的日期，该行订单未计入。',
    en: 'No usable date: the order line is left out.',
  },
  'issue.orderWithoutAmount': {
    'zh-CN': '没有可用的金额，该行订单未计入。',
    en: 'No usable amount: the order line is left out.',
  },
  'issue.orderWithoutId': {
    'zh-CN': '没有订单号，该行按一笔单独的订单计。',
    en: 'No order number: the line counts as an order of its own.',
  },
  'issue.ordersAfterAsOf': {
    'zh-CN': '有 {count} 行订单晚于分级基准日，未计入。',
    en: '{count, plural, one {# order line is} other {# order lines are}} later than the as-of date and left out.',
  },
} satisfies Readonly<Record<`issue.${OrderIssueCode}`, LocalText>>;
