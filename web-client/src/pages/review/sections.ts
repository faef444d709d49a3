/** The parts of a review; the fall is there only if the firm fell. */
export type Section = 'fall' | 'lost' | 'money' | 'clients'
