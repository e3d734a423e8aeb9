/**
 * Figures: how many agreements there are and where, what was decided, how long steps take, what is to come. Read only, and of
 * groups: what concerns fewer than five people is not counted out.
 */
package ma.ittifaq.insight;
