package ma.ittifaq.api;

import ma.ittifaq.notification.mail.Rhythm;

/**
 * What the caller wants of their messages by mail.
 *
 * @param offered whether there is anything to choose: the installation sends mail, and they have an address
 * @param language missing while they have chosen none
 */
public record MailChoiceBody(boolean offered, Rhythm rhythm, String language) {}
