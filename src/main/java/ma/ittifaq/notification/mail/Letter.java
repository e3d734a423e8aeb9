package ma.ittifaq.notification.mail;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail as it is sent.
 *
 * @param id of which the name of the mail is made: sent twice, it is one to whoever receives it
 * @param to the address
 * @param name of the person, in the language's script
 */
record Letter(UUID id, String to, String name, Locale locale, String subject, String text, String html) {}
