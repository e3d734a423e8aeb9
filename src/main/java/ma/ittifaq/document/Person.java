package ma.ittifaq.document;

import ma.ittifaq.regulation.Bilingual;

/** The employee as the act names them. */
public record Person(
        Bilingual name, String ppr, String cnie, Bilingual corps, Bilingual grade, Bilingual post, Bilingual unit) {}
