/** HR's pages of the clauses and legal references: editions, the draft, its specimen, comparison and impact. */
package ma.ittifaq.web.regulation;
