/** Key of the sheet of results for review: what people type into it about tiers, the next grading reads. */
export const REVIEW_KEY = 'review';
