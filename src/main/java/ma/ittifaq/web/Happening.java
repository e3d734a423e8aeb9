package ma.ittifaq.web;

import java.time.Instant;

/** One line of a history: icon, tone of the icon, what, who, when, and the words that were left. */
public record Happening(String icon, String tone, String what, String who, Instant at, String note) {}
