/** Which customers get an evaluation sheet, and how. `one`: a single form, in which a customer is chosen. */
export interface EvaluationRequest {
  readonly of:
    | { readonly kind: 'one' | 'selection' | 'all' }
    | { readonly kind: 'tier'; readonly tier: string }
    | { readonly kind: 'ids'; readonly ids: readonly string[] };
  readonly layout: 'oneSheet' | 'sheets';
}
