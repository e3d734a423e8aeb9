package ma.ittifaq.agreement;

import java.util.List;
import java.util.stream.Stream;

/** The published list of reasons; {@link #OTHER} asks for a note that says which. */
public enum Reason {
    /** Of decisions that were taken before the criteria of posts; nobody decides by it any more. */
    POST_NOT_SUITABLE,
    POST_TASKS,
    POST_PUBLIC,
    POST_DOCUMENTS,
    POST_EQUIPMENT,
    POST_SECURITY,
    SERVICE_NEED,
    MINIMUM_PRESENCE,
    SECURITY,
    INCOMPLETE,
    CHANGE_OF_POST,
    DEPARTURE,
    DEATH,
    PERSONAL,
    URGENCY,
    OTHER;

    /** Those by which one decides today. */
    public static List<Reason> given() {
        return Stream.of(values()).filter(reason -> reason != POST_NOT_SUITABLE).toList();
    }
}
