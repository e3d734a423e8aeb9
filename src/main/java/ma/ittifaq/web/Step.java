package ma.ittifaq.web;

/** One step of a road: its name, what is said under it, and where we are ({@code done}, {@code now} or {@code next}). */
public record Step(String name, String under, String where) {}
