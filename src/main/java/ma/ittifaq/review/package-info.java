/**
 * Taking a decision on a request: return, refuse, approve, endorse; and what the decision rests on: the unit's presence
 * and what changed since the request was last submitted.
 */
package ma.ittifaq.review;
