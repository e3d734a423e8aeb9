package ma.ittifaq.notification;

import ma.ittifaq.platform.Refusal;

/** There is no such message, or it is somebody else's: the two are not told apart. */
public final class MessageUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public MessageUnknown() {
        super(Kind.NOT_FOUND, "message.unknown");
    }
}
