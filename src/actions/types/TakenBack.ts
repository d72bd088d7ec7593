/** What taking back did. */
export type TakenBack =
  | {
      readonly kind: 'grading';
      readonly sheet: string;
      /** Cells that people typed into our columns, kept. */
      readonly kept: number;
    }
  | {
      readonly kind: 'reports';
      /** Names of the sheets deleted, and of those kept since people typed into them. */
      readonly removed: readonly string[];
      readonly kept: readonly string[];
    };
