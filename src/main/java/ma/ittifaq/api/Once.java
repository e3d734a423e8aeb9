package ma.ittifaq.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An operation that honours the header Idempotency-Key: made once, answered as often as it is asked. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}
