package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.notification.MessageLine;
import ma.ittifaq.notification.MessagePage;
import ma.ittifaq.notification.MessagePage.Place;
import ma.ittifaq.notification.MessageUnknown;

/** What the caller was told, newest first, and that it was read. */
@ApplicationScoped
@Path("v1/me/messages")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MessagesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Inbox inbox;

    @GET
    @Performs(Operation.OWN_MESSAGES)
    public Items<MessageBody> messages(
            @QueryParam("unread") boolean unread,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        MessagePage page = inbox.page(viewer.actor(), unread, place(cursor), Paging.limit(limit));
        return new Items<>(
                page.lines().stream().map(this::body).toList(),
                page.next().map(Place::text).orElse(null));
    }

    @POST
    @Performs(Operation.OWN_MESSAGES)
    @Path("{id}/read")
    public MessageBody read(@PathParam("id") String id) {
        return body(inbox.read(Ids.parse(id).orElseThrow(MessageUnknown::new), viewer.actor()));
    }

    private MessageBody body(MessageLine line) {
        return MessageBody.of(line, viewer.actor().person(), viewer.getLocale());
    }

    private static Optional<Place> place(String cursor) {
        return cursor == null || cursor.isBlank()
                ? Optional.empty()
                : Optional.of(Place.of(cursor).orElseThrow(Malformed::new));
    }
}
