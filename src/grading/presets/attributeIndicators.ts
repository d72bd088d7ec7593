import type { Indicator } from '../scheme';
import { headers } from './headers';

/** 客户属性: texts to filter and to cross with the tiers; they count for nothing. */
export const attributeIndicators: readonly Indicator[] = [
  {
    id: 'region',
    names: { 'zh-CN': '地区', en: 'Region' },
    aliases: headers('地区、区域、大区、省份、国家', '地區、區域、國家', 'Region, Area, Province, State, Country'),
    kind: 'text',
    dimension: 'attribute',
  },
  {
    id: 'product',
    names: { 'zh-CN': '产品', en: 'Product' },
    aliases: headers(
      '产品、主要产品、产品线、品类',
      '產品、主要產品、產品線、品類',
      'Product, Main product, Product line, Category',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
  {
    id: 'owner',
    names: { 'zh-CN': '负责人', en: 'Owner' },
    aliases: headers(
      '负责人、客户经理、销售负责人、业务员、销售员、跟进人',
      '負責人、客戶經理、業務員、銷售員、跟進人',
      'Owner, Account owner, Account manager, Salesperson, Sales rep',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
  {
    id: 'kind',
    names: { 'zh-CN': '客户类型', en: 'Kind of customer' },
    aliases: headers(
      '客户类型、客户类别、客户性质、类型',
      '客戶類型、客戶類別、類型',
      'Kind, Kind of customer, Customer type, Customer kind, Type',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
];
