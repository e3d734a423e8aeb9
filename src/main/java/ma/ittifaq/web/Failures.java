package ma.ittifaq.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import ma.ittifaq.identity.Refusals;
import ma.ittifaq.platform.Refusal;
import org.primefaces.csp.CspException;

/**
 * The one place where pages learn what went wrong. A refusal becomes a message and keeps the page and what was typed;
 * what may not be seen is not found; an ended session is explained; anything else is an incident with a number.
 */
class Failures extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private static final Set<Integer> LATER = Set.of(429, 503);

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = cause(events.next().getContext().getException());
            events.remove();
            FacesContext context = FacesContext.getCurrentInstance();
            if (context != null && !context.getResponseComplete()) {
                answer(failure, context);
            }
        }
        super.handle();
    }

    /** The refusal, or that the page is not of this session, inside what Faces, EL and CDI wrapped around it. */
    private static Throwable cause(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ViewExpiredException || t instanceof CspException) {
                return t;
            }
        }
        return Refusal.in(thrown).<Throwable>map(refusal -> refusal).orElse(thrown);
    }

    private static void answer(Throwable failure, FacesContext context) {
        try {
            switch (failure) {
                case ViewExpiredException expired -> leave(context, "/expired");
                case CspException foreign -> leave(context, "/expired");
                case Refusal refusal -> refuse(refusal, context);
                default -> incident(failure, context);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void refuse(Refusal refusal, FacesContext context) throws IOException {
        boolean posted = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.CONFLICT) {
            Refusals.note((HttpServletRequest) context.getExternalContext().getRequest(), refusal.key());
        }
        switch (refusal.kind()) {
            case NOT_FOUND -> send(context, 404, "/trouble?code=404");
            case FORBIDDEN, CONFLICT, STALE, INVALID, TOO_LARGE -> tell(refusal, context, posted, 403);
            case TOO_MANY -> tell(refusal, context, posted, 429);
            case BUSY -> tell(refusal, context, posted, 503);
        }
    }

    /** On the page that was sent, which keeps what was typed; in place of one that was only asked for. */
    private static void tell(Refusal refusal, FacesContext context, boolean posted, int status) throws IOException {
        if (posted) {
            Refused.tell(refusal, context);
            context.validationFailed();
            later(status, context.getExternalContext());
        } else {
            send(context, status, "/trouble?code=" + status);
        }
    }

    private static void later(int status, ExternalContext external) {
        if (LATER.contains(status)) {
            external.setResponseStatus(status);
            external.setResponseHeader("Retry-After", "60");
        }
    }

    private static void incident(Throwable failure, FacesContext context) throws IOException {
        String number = Incident.number();
        LOG.log(System.Logger.Level.ERROR, "Incident " + number + " on " + path(context), failure);
        context.getExternalContext().getRequestMap().put(Incident.ATTRIBUTE, number);
        send(context, 500, "/trouble?incident=" + number);
    }

    /** The error page in place; an Ajax request cannot show it and is led to its twin. */
    private static void send(FacesContext context, int status, String twin) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            leave(context, twin);
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            later(status, external);
            external.responseSendError(status, null);
            context.responseComplete();
        }
    }

    private static void leave(FacesContext context, String url) throws IOException {
        context.getExternalContext().redirect(url);
        context.responseComplete();
    }

    private static String path(FacesContext context) {
        Object asked = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? "/" : asked.toString();
    }
}
