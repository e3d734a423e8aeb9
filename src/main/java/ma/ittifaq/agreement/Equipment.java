package ma.ittifaq.agreement;

import java.time.LocalDate;

/** A piece of the administration's equipment that is entrusted to the employee. */
public record Equipment(String label, String inventoryNumber, String condition, LocalDate returnOn) {}
