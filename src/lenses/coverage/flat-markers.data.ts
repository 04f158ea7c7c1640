/**
 * Words with which a sentence is no flat statement of its outlet: reporting and hearsay, supposition, charges, modals.
 * Sources: Hyland, "Metadiscourse" (2005), hedges and evidentials; Aikhenvald, "Evidentiality" (2004), reported speech;
 * Biber et al., "Longman Grammar" (1999), modals of possibility and prediction. Questions, quotation marks, and the
 * first and second person, which an outlet does not use of itself in news, likewise.
 */
export const FLAT_MARKERS =
  /["“”«»„?[\]]|^photos?:|\bpictured\b|\b(?:according|reported(?:ly)?|reports?|reporting|alleged(?:ly)?|alleg(?:es|ing|ations?)|apparent(?:ly)?|purported(?:ly)?|supposed(?:ly)?|presumabl[ey]|likely|unlikely|possibl[ey]|perhaps|probabl[ey]|accus(?:ed|es|ing|ations?)|charg(?:ed|es|ing)|claim(?:s|ed|ing)?|suspect(?:s|ed)?|said|says?|saying|tells?|told|announc\w+|confirm\w+|den(?:y|ies|ied)|declar\w+|warn(?:s|ed)?|argu\w+|insist\w*|vow\w*|promis\w+|pledg\w+|promised|propos\w+|call(?:s|ed|ing)? (?:for|on)|want(?:s|ed)?|expect(?:s|ed)?|plan(?:s|ned)?|hop(?:es?|ed)|seek(?:s|ing)?|sought|believ\w+|think(?:s|ing)?|thought|considers?|considered|fear(?:s|ed)?|suggest\w*|indicat\w+|appear(?:s|ed)?|seem(?:s|ed)?|estimat\w+|polls?|survey\w*|found that|learned|tweet\w*|wrote|writes?|statement|point(?:s|ed) (?:to|out)|pleaded|testif\w+|testimony|could|would|may|might|should|if|i|you|we|my|your|our)\b/i;
