/** The user's guide at hand: as pages, on paper, and as a tour of one minute. */
package ma.ittifaq.web.guide;
