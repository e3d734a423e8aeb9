/**
 * What people are told: of each move of an agreement, everybody whom it concerns but the one who made it, in the move's
 * own transaction. Facts are stored; the words are made in the reader's language when they are read. Nothing here decides
 * anything, and no feature calls it.
 */
package ma.ittifaq.notification;
