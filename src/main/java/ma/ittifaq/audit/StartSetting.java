package ma.ittifaq.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A setting as the server was last started with it. */
@Entity
@Table(name = "start_setting")
class StartSetting {
    @Id
    private String name;

    private String print;

    protected StartSetting() {}

    StartSetting(String name, String print) {
        this.name = name;
        this.print = print;
    }

    String name() {
        return name;
    }

    String print() {
        return print;
    }
}
