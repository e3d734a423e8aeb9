package ma.ittifaq.regulation;

/** A clause or a reference of the draft as it stands, with the version that a change of it must name. */
public record Written<T>(T text, long version) {}
