export type { SheetIssue as CellIssue } from '../../sheets';
