package ma.ittifaq.agreement;

/** The published list of reasons; {@link #OTHER} asks for a note that says which. */
public enum Reason {
    POST_NOT_SUITABLE,
    SERVICE_NEED,
    MINIMUM_PRESENCE,
    SECURITY,
    INCOMPLETE,
    CHANGE_OF_POST,
    DEPARTURE,
    DEATH,
    PERSONAL,
    URGENCY,
    OTHER
}
