package ma.ittifaq.campaign;

/** Why an order leaves somebody on site. */
public enum KeptReason {
    CONTINUITY,
    RECEPTION,
    SAFETY,
    EQUIPMENT
}
