import type { LocalText } from '../scheme';

export const money: LocalText = { 'zh-CN': '元', en: 'currency' };
export const percent: LocalText = { 'zh-CN': '%', en: '%' };
export const days: LocalText = { 'zh-CN': '天', en: 'days' };
export const times: LocalText = { 'zh-CN': '次', en: 'times' };
export const points: LocalText = { 'zh-CN': '分', en: 'points' };
export const people: LocalText = { 'zh-CN': '个', en: 'customers' };
export const kinds: LocalText = { 'zh-CN': '种', en: 'kinds' };
