package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What is done for certificates and time stamps as their days pass. May be called at any time, again. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class CertificateCare {

    @Inject
    private Revocations revocations;

    @Inject
    private Enrolment enrolment;

    @Inject
    private ExpiryWarnings warnings;

    @Inject
    private ArchiveRenewal renewal;

    /** What is done in one piece. */
    void once() {
        enrolment.renewRoot();
        revocations.revokeLeft();
        warnings.warnAdministrators();
    }

    /** A part of what may be much; answers whether there may be more. */
    boolean some() {
        return warnings.warnHolders() >= ExpiryWarnings.AT_ONCE
                | renewal.lookBack() == ArchiveRenewal.AT_ONCE
                | renewal.requestDue() == ArchiveRenewal.AT_ONCE;
    }
}
