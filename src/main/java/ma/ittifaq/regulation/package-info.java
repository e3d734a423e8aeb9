/**
 * What the law says and what an administration allows, as dated data: legal references, the clause catalogue and the
 * telework policy. Texts are pairs, Arabic (authoritative) and French, and live in the database, brought there from the
 * delivered JSON. An agreement keeps the edition of the clauses it was made with, for ever.
 */
package ma.ittifaq.regulation;
