package ma.ittifaq.web;

/** A door of the main navigation, and how many things wait for the viewer behind it. */
public record NavItem(String key, String path, String icon, int waiting) {}
