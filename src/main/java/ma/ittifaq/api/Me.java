package ma.ittifaq.api;

import java.util.List;

/** Who the call is made as. {@code person} and {@code unit} are missing for an account that is nobody's. */
public record Me(
        String username,
        PersonRef person,
        String ppr,
        UnitRef unit,
        List<String> roles,
        boolean manager,
        String locale) {}
