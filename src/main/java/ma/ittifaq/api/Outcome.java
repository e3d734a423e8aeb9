package ma.ittifaq.api;

import ma.ittifaq.agreement.AgreementState;

/** What a move led to. The version is left out when the caller may not see the agreement any longer. */
public record Outcome(AgreementState state, Long version, MoveBody move) {}
