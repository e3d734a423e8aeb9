/**
 * The telework agreement and its law: the aggregate, the one table of its moves, its terms and who may read it
 * (DESIGN section 4; fields after circular 3/2020 and the methodological guide).
 */
package ma.ittifaq.agreement;
