package ma.ittifaq.regulation;

/** What a draft is made of: a text at its place, with the version of its last change. */
interface Entry {
    String code();

    long version();

    int position();

    void place(int newPosition);
}
