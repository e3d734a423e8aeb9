package ma.ittifaq.notification.mail;

/**
 * One message in a letter.
 *
 * @param next what is to come; empty where nothing is
 * @param reference of the agreement; empty without one
 * @param link to the very page
 */
record LetterItem(String what, String next, String when, String reference, String link) {}
