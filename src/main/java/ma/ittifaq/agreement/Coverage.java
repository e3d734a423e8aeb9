package ma.ittifaq.agreement;

/** Answers for the team room, which may not be called from here: does presence fall under the unit's minimum? */
public interface Coverage {

    boolean fallsUnderMinimum(Agreement agreement);
}
