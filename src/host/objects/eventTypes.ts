/** Numbers of the client's rich-API events, by the name of their registration call. */
export const worksheetEvents = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
} as const;

export const worksheetCollectionEvents = { ...worksheetEvents, Added: 13, Deleted: 15 } as const;

export const tableEvents = { DataChanged: 101 } as const;

/** The target under which the client listens to a whole workbook. */
export const workbookTarget = 'Workbook';
