package ma.ittifaq.agreement;

import java.util.Set;

/** A move that a person may make now, and what it must be told. */
public record PossibleMove(Action action, Party as, Set<Need> needs) {}
