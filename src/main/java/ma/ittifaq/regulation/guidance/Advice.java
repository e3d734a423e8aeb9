package ma.ittifaq.regulation.guidance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is said of a topic.
 *
 * @param source where it was read, or whose rule it is
 */
@Embeddable
public record Advice(
        @Embedded
        @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
        @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        Trilingual title,

        @Embedded
        @AttributeOverride(name = "ar", column = @Column(name = "text_ar"))
        @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
        @AttributeOverride(name = "en", column = @Column(name = "text_en"))
        Trilingual text,

        @Embedded
        @AttributeOverride(name = "ar", column = @Column(name = "source_ar"))
        @AttributeOverride(name = "fr", column = @Column(name = "source_fr"))
        @AttributeOverride(name = "en", column = @Column(name = "source_en"))
        Trilingual source,

        @Enumerated(EnumType.STRING) Basis basis) {}
