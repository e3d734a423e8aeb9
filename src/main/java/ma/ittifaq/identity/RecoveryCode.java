package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.ittifaq.platform.Vault;

/** A one-time code in place of the telephone's; short enough to be written down, so its hash is a keyed one. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    private static final int HALF = 5;

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "account_id")
    private UUID account;

    protected RecoveryCode() {}

    RecoveryCode(UUID account, String code) {
        this.codeHash = hash(account, code);
        this.account = account;
    }

    static String fresh() {
        return Totp.letters(HALF) + "-" + Totp.letters(HALF);
    }

    static String hash(UUID account, String code) {
        return Vault.opened().keyedHash(account + " " + code.toUpperCase(java.util.Locale.ROOT));
    }
}
