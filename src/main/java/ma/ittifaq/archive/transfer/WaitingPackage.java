package ma.ittifaq.archive.transfer;

/** A file that waits to be taken in, by its name and its bytes. */
public record WaitingPackage(String name, long length) {}
