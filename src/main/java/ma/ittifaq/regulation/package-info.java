/**
 * What the law says and what an administration allows, as dated data: legal references, the clause catalogue and the
 * telework policy. Texts are pairs, Arabic (authoritative) and French, and live in resources, not in code. An agreement
 * keeps the version of the clause set it was made with, for ever.
 */
package ma.ittifaq.regulation;
