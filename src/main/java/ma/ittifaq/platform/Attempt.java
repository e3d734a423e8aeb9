package ma.ittifaq.platform;

/**
 * Something that was tried and refused or failed. Unlike a {@link Fact}, its journal entry is written in a transaction of
 * its own: it stays when what was tried is rolled back.
 *
 * @param fact what was tried; its kind says how it ended
 */
public record Attempt(Fact fact) {}
