package ma.ittifaq.document;

import ma.ittifaq.regulation.Bilingual;

/** A signing party other than the employee: its capacity and unit, never the person, who may change before signing. */
public record Capacity(Bilingual capacity, Bilingual unit) {}
