package ma.ittifaq.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import ma.ittifaq.document.PaperFile.Paper;

/** Files that whoever asks is to keep. */
final class Attachment {

    private Attachment() {}

    static Response of(Paper paper) {
        return of(paper.bytes(), MediaType.valueOf("application/pdf"), paper.fileName())
                .build();
    }

    /** @param name of plain characters, with its ending */
    static ResponseBuilder of(Object content, MediaType type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
