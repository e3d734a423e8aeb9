package ma.ittifaq.directory;

import java.util.List;

/**
 * Something in a file that keeps the import from being applied.
 *
 * @param sheet which file; null when the file was not recognised
 * @param line line of the file, the header being line 1; a record of several lines is named by its first
 * @param field column, as in the documentation ({@code unit_code}); empty when it is the whole line
 * @param key key in the bundle {@code ma.ittifaq.import}
 * @param arguments of the message
 * @param value what the cell holds, shortened and without control characters; empty when there is none
 */
public record ImportError(
        ImportSheet sheet, long line, String field, String key, List<Object> arguments, String value) {}
