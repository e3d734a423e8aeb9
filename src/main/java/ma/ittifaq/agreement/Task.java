package ma.ittifaq.agreement;

/** A task done by telework, what comes out of it, and by what it is followed. */
public record Task(String title, String deliverable, String indicator) {}
