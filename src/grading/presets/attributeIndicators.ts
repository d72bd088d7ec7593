import type { Indicator } from '../scheme';
import { headers } from './headers';

/** 客户属性: what a customer is. The texts filter and are crossed with the tiers; they count for nothing. */
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
  {
    id: 'source',
    names: { 'zh-CN': '客户来源', en: 'Source' },
    aliases: headers(
      '客户来源、来源、线索来源、来源渠道、获客渠道',
      '客戶來源、來源、來源管道、獲客管道',
      'Source, Customer source, Lead source, Origin, Acquisition channel',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
  {
    id: 'channelLevel',
    names: { 'zh-CN': '渠道层级', en: 'Channel level' },
    aliases: headers(
      '渠道层级、渠道级别、渠道类型、渠道身份、渠道角色、所属层级、客户层级',
      '通路層級、渠道層級、通路類型、渠道類型、客戶層級',
      'Channel level, Channel, Channel type, Channel role, Trade level, Level',
    ),
    kind: 'category',
    dimension: 'attribute',
    categories: [
      {
        id: 'dealer',
        names: { 'zh-CN': '经销商', en: 'Dealer' },
        aliases: headers(
          '一级、一级经销商、一级客户、经销、总经销、总经销商、总代、总代理、代理、代理商、批发、批发商、分销商、二批',
          '經銷商、總經銷、總代理、代理商、批發商、分銷商',
          'Dealers, Distributor, Wholesaler, Agent, Reseller, Level 1',
        ),
      },
      {
        id: 'store',
        names: { 'zh-CN': '门店', en: 'Store' },
        aliases: headers(
          '二级、二级客户、店铺、商店、零售、零售商、零售店、零售门店、终端门店、专卖店、连锁店、加盟店、农资店',
          '門店、門市、店鋪、零售商、零售店、專賣店、加盟店、農資店',
          'Stores, Shop, Retail, Retailer, Outlet, Retail store, Level 2',
        ),
      },
      {
        id: 'endUser',
        names: { 'zh-CN': '农民/终端', en: 'Farmer or end user' },
        aliases: headers(
          '三级、三级客户、农民、农户、种植户、养殖户、种养大户、合作社、终端、终端客户、终端用户、最终用户、用户、消费者',
          '農民、農戶、種植戶、養殖戶、終端客戶、終端用戶、最終用戶、消費者',
          'Farmer, Farmers, Grower, End user, End customer, Consumer, User, Level 3',
        ),
      },
    ],
  },
  {
    id: 'parent',
    names: { 'zh-CN': '上级客户编号', en: 'Parent customer' },
    aliases: headers(
      '上级客户编号、上级编号、上级客户、上级、上游客户、上级经销商、所属经销商、所属门店、供货商编号',
      '上級客戶編號、上級編號、上級客戶、所屬經銷商、所屬門市',
      'Parent customer, Parent, Parent ID, Parent customer ID, Parent account, Upstream customer, Belongs to',
    ),
    kind: 'text',
    dimension: 'attribute',
  },
  {
    id: 'paidPlan',
    names: { 'zh-CN': '付费会员', en: 'Paid membership' },
    aliases: headers(
      '付费会员、付费会员档位、付费会员等级、付费会籍、会员卡、会员卡类型、购卡类型、卡种、储值卡',
      '付費會員、付費會員等級、會員卡、會員卡類型、卡別',
      'Paid membership, Paid plan, Membership plan, Membership card, Card type, Subscription',
    ),
    kind: 'category',
    dimension: 'attribute',
    categories: [
      {
        id: 'none',
        names: { 'zh-CN': '无', en: 'None' },
        aliases: headers(
          '未购买、未付费、未开通、没有、否、免费、普通、普卡、無、未購買、免費',
          'No, Not a member, Free',
        ),
      },
      {
        id: 'bronze',
        names: { 'zh-CN': '铜卡', en: 'Bronze' },
        aliases: headers('铜、铜牌、铜卡会员、铜牌会员、銅、銅卡、銅牌', 'Bronze card, Bronze member'),
      },
      {
        id: 'silver',
        names: { 'zh-CN': '银卡', en: 'Silver' },
        aliases: headers('银、银牌、银卡会员、银牌会员、白银、銀、銀卡、銀牌', 'Silver card, Silver member'),
      },
      {
        id: 'gold',
        names: { 'zh-CN': '金卡', en: 'Gold' },
        aliases: headers('金、金牌、金卡会员、金牌会员、黄金、黃金', 'Gold card, Gold member'),
      },
      {
        id: 'vip',
        names: { 'zh-CN': 'VIP 卡', en: 'VIP' },
        aliases: headers(
          'VIP会员、贵宾、贵宾卡、至尊、钻石、钻石卡、貴賓、貴賓卡、鑽石卡',
          'VIP card, VIP member, Diamond',
        ),
      },
    ],
  },
];
