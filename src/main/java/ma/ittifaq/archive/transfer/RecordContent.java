package ma.ittifaq.archive.transfer;

import java.util.SortedMap;
import java.util.TreeMap;
import ma.ittifaq.archive.RecordFile;

/**
 * What is kept of a record, as files.
 *
 * @param files bytes by their path in a bag
 */
record RecordContent(RecordFile file, SortedMap<String, byte[]> files) {
    RecordContent {
        files = new TreeMap<>(files);
    }

    /** Where it is in a bag of several, below the payload. */
    String folder() {
        return "records/" + file.description().agreement() + "/";
    }

    /** The same by its paths alone, for a list of many. */
    RecordContent withoutBytes() {
        SortedMap<String, byte[]> paths = new TreeMap<>();
        files.keySet().forEach(path -> paths.put(path, new byte[0]));
        return new RecordContent(file, paths);
    }

    long octets() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
