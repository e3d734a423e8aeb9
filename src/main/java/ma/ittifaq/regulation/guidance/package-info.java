/**
 * What the guide, the circulars and the law say, topic by topic in our own words, beside the fields and decisions that
 * they govern. The topics are those of the product; HR writes them anew, edition by edition.
 */
package ma.ittifaq.regulation.guidance;
