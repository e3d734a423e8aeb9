package ma.ittifaq.archive.integrity;

import java.util.List;

/**
 * What a small step of a check did.
 *
 * @param reached where the next one begins; null when there is nothing left
 * @param examined how many things were looked at
 */
record Step(String reached, long examined, List<Flaw> flaws) {
    boolean isLast() {
        return reached == null;
    }
}
