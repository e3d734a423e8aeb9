/** Pages of the review: what waits for a decision, and the decision. */
package ma.ittifaq.web.review;
