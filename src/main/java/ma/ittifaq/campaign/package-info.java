/**
 * Gradual introduction: which posts suit telework and why, phases with their quotas, and the order of a crisis. It decides
 * through the law of the agreement, and leaves agreements untouched where an order stands beside them.
 */
package ma.ittifaq.campaign;
