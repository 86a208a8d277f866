/**
 * Loss of each method for the next 1, 2, 3 and 6 periods as the reference comparison of forecasting methods on
 * these series gives it. `null` where it has no row. What is computed here must come near: else a method was
 * made weaker than it is.
 */
export const PUBLISHED_LOSS: Readonly<Record<string, readonly (number | null)[]>> = {
  REC: [0.382, 0.316, 0.288, 0.271],
  'mean of last 3': [0.554, null, null, null],
  'mean of last 8': [0.562, 0.465, 0.424, 0.4],
  'Student-t N=5': [0.407, 0.344, 0.316, 0.298],
  'Student-t N=8': [0.405, null, null, null],
  'bootstrap N=3': [0.431, 0.396, 0.354, 0.35],
  'bootstrap N=5': [0.416, 0.345, 0.323, 0.317],
  'bootstrap N=8': [0.41, 0.345, 0.318, 0.314],
  'bootstrap N=12': [0.406, 0.349, 0.323, 0.319],
  'bootstrap N=all': [0.45, null, null, null],
  'recency bootstrap': [0.396, 0.328, 0.301, 0.292],
  'block bootstrap (2) N=12': [0.405, 0.353, 0.321, 0.318],
  'Pólya-urn bootstrap N=8': [null, 0.343, 0.315, 0.302],
  'negative binomial N=8': [0.397, 0.338, 0.312, 0.301],
  'normal mean ± 1.04 s, N=8': [0.405, null, null, null],
  // oxlint-disable-next-line oxc/approx-constant -- a measured loss, not the logarithm
  'conformal (own past ratios) N=8': [0.434, 0.386, 0.368, 0.354],
};
