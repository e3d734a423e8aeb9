package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a person is in the civil service: corps (cadre), grade and post, in both languages. */
@Embeddable
public record Post(
        @Column(name = "corps_ar") String corpsAr,
        @Column(name = "corps_fr") String corpsFr,
        @Column(name = "grade_ar") String gradeAr,
        @Column(name = "grade_fr") String gradeFr,
        @Column(name = "post_ar") String postAr,
        @Column(name = "post_fr") String postFr) {

    static final Post NONE = new Post(null, null, null, null, null, null);
}
