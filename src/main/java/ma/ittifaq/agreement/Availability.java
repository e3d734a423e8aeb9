package ma.ittifaq.agreement;

import java.util.List;

/** When and how the employee is reached on telework days. */
public record Availability(List<Window> windows, Window ramadan, String phone, String email) {

    public Availability {
        windows = windows == null ? List.of() : List.copyOf(windows);
    }

    Availability withoutPhone() {
        return new Availability(windows, ramadan, null, email);
    }
}
