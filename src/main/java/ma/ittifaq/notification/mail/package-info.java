/**
 * Messages by mail, for whom they do not wait in vain: second and optional, after the application's own page. A mail says
 * what the messages say and nothing more, in the person's language, at the rhythm that they chose. It is made and sent
 * after the fact, by a round; nothing ever waits for a mail server.
 */
package ma.ittifaq.notification.mail;
